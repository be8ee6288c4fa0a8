import type { Firefox, Tab } from './firefox';

type Mail = { readonly to: string; readonly subject: string };

export async function compose(firefox: Firefox, tab: Tab, { to, subject }: Mail): Promise<void> {
  await firefox.click(tab, '//*[@role="button"][normalize-space()="Compose"]');
  await firefox.type(tab, '//*[@role="combobox"][starts-with(@aria-label, "To")]', to);
  await firefox.type(tab, '//input[@name="subjectbox"]', subject);
  await firefox.type(tab, '//*[@role="textbox"][@g_editable="true"]', 'Does Friday suit you?');
}

export async function clickSend(firefox: Firefox, tab: Tab): Promise<void> {
  await firefox.click(tab, '//*[@role="button"][starts-with(@aria-label, "Send ")]');
}

/** Everything that Retoma draws in shadow roots, as it is read: a chip, a bar. */
export function drawnText(firefox: Firefox, tab: Tab): Promise<string[]> {
  return firefox.evaluate(tab, () =>
    [...document.querySelectorAll<HTMLElement>('.retoma-host')]
      .filter((host) => host.checkVisibility())
      .map((host) => host.shadowRoot?.querySelector('div')?.textContent ?? ''),
  );
}

/** The text of the mark on the row of a list that is about this; null if it carries none. */
export function markOf(firefox: Firefox, tab: Tab, subject: string): Promise<string | null> {
  return firefox.evaluate(
    tab,
    (wanted) => {
      const rows = [...document.querySelectorAll<HTMLElement>('[role=main] tr.zA')];
      const row = rows.find((it) => it.checkVisibility() && it.textContent?.includes(wanted));
      return row?.querySelector('.retoma-mark')?.textContent ?? null;
    },
    subject,
  );
}

export async function openThread(firefox: Firefox, tab: Tab, subject: string): Promise<void> {
  await firefox.click(
    tab,
    `//tr[contains(@class, "zA")]//*[@class="bog"][contains(., "${subject}")]`,
  );
}
