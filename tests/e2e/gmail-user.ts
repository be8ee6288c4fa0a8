import { expect, type Page } from '@playwright/test';

export const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
export const SENT = 'https://mail.google.com/mail/u/0/#sent';

type Mail = { readonly to: string; readonly subject: string; readonly body?: string };

/** Open a compose window and fill it in. */
export async function compose(page: Page, { to, subject, body = 'Does Friday suit you?' }: Mail) {
  await page.getByRole('button', { name: 'Compose' }).click();
  await page.getByRole('combobox', { name: 'To' }).fill(to);
  await page.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await page.getByRole('textbox', { name: 'Message Body' }).fill(body);
}

export async function clickSend(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Send/ }).click();
}

export async function send(page: Page, mail: Mail): Promise<void> {
  await compose(page, mail);
  await clickSend(page);
  await expect(page.getByText('Message sent')).toBeVisible();
}

export async function reply(page: Page, body: string): Promise<void> {
  await page.getByRole('link', { name: 'Reply', exact: true }).click();
  await page.getByRole('textbox', { name: 'Message Body' }).fill(body);
  await clickSend(page);
}

/** The row of a list that is about this. */
export function row(page: Page, subject: string) {
  return page.getByRole('row', { name: subject });
}
