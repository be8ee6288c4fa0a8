import { afterEach, describe, expect, it } from 'vitest';
import { luminanceOf, readTheme } from '@/lib/gmail/page/theme';

afterEach(() => {
  document.body.removeAttribute('style');
  document.body.innerHTML = '';
});

describe('readTheme', () => {
  it.each([
    [
      'light',
      '<div class="bkK"><div class="nH" style="background-color: rgb(255, 255, 255)"></div></div>',
      false,
    ],
    [
      'dark',
      '<div class="bkK"><div class="nH" style="background-color: rgb(17, 17, 17)"></div></div>',
      true,
    ],
    ['without a background', '<div role="main"></div>', false],
  ])('knows a page that is %s', (_, html, isDark) => {
    document.body.innerHTML = html;
    expect(readTheme(document)).toEqual({ isDark, direction: 'ltr' });
  });

  it('looks through what is transparent', () => {
    document.body.style.backgroundColor = 'rgb(30, 30, 30)';
    document.body.innerHTML =
      '<div class="bkK"><div class="nH" style="background-color: rgba(255, 255, 255, 0.1)"></div></div>';
    expect(readTheme(document).isDark).toBe(true);
  });

  it('knows a page from right to left', () => {
    document.body.style.direction = 'rtl';
    expect(readTheme(document).direction).toBe('rtl');
  });
});

describe('luminanceOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(255, 255, 255, 1)', 1],
    ['rgba(0, 0, 0, 0)', null],
    ['transparent', null],
    ['', null],
  ])('of %s is %s', (color, luminance) => {
    if (luminance === null) expect(luminanceOf(color)).toBeNull();
    else expect(luminanceOf(color)).toBeCloseTo(luminance);
  });
});
