import { expect, type Look, test } from './test';

// What only a real browser does with our menus: light dismissal, Escape, the focus, its place.
const LOOK: Look = { language: 'en', theme: 'light', direction: 'ltr' };
const RIGHT_TO_LEFT: Look = { ...LOOK, direction: 'rtl' };

test.use({ viewport: { width: 1008, height: 720 } });

test.beforeEach(({ gallery }) => gallery.show('tests/gallery/gmail.html', LOOK));

test('Escape closes it, gives the focus back, and does not reach Gmail', async ({ page }) => {
  await page.evaluate(() => {
    Object.assign(globalThis, { heard: 0 });
    document.addEventListener('keydown', () => Object.assign(globalThis, { heard: 1 }));
  });
  const chip = page.locator('[data-name=chip-on] .chip-button');
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { checked: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(chip).toBeFocused();
  await expect(chip).toHaveAttribute('aria-expanded', 'false');
  expect(await page.evaluate('heard')).toBe(0);
});

test('arrows, Home and End move in it; Tab goes on and leaves', async ({ page }) => {
  const bar = page.locator('[data-name=untracked]');
  await bar.getByRole('button').click();
  const items = page.getByRole('menuitem');
  await page.keyboard.press('ArrowDown');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'In your own words' })).toBeFocused();
  // The date field has a stop for each of its parts, and one for its calendar.
  for (let stop = 0; stop < 12 && (await page.getByRole('dialog').count()) > 0; stop++) {
    await page.keyboard.press('Tab');
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(
    page.locator('[data-name=undo]').getByRole('button', { name: 'Undo' }),
  ).toBeFocused();
});

test('a click elsewhere closes it, and so does one on its button', async ({ page }) => {
  const chip = page.locator('[data-name=chip-on] .chip-button');
  await chip.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await chip.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await chip.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.mouse.click(990, 4);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('it stays within the window, above a button at the bottom', async ({ page }) => {
  const chip = page.locator('[data-name=chip-picked] .chip-button');
  await chip.scrollIntoViewIfNeeded();
  await chip.click();
  const button = await chip.boundingBox();
  const menu = await page.getByRole('dialog').boundingBox();
  if (!button || !menu) throw new RangeError('nothing drawn');
  expect(menu.y).toBeGreaterThanOrEqual(8);
  expect(menu.y + menu.height).toBeLessThanOrEqual(button.y);
  expect(menu.x).toBe(button.x);
});

test('it begins at the side where reading begins', async ({ page, gallery }) => {
  await gallery.show('tests/gallery/gmail.html', RIGHT_TO_LEFT);
  const chip = page.locator('[data-name=chip-picked] .chip-button');
  await chip.click();
  const button = await chip.boundingBox();
  const menu = await page.getByRole('dialog').boundingBox();
  if (!button || !menu) throw new RangeError('nothing drawn');
  expect(menu.x + menu.width).toBeCloseTo(button.x + button.width, 0);
});
