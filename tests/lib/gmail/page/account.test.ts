import { expect, it } from 'vitest';
import { accountInTitle } from '@/lib/gmail/page/account';

it.each([
  ['Inbox (3) - Me@Example.com - Gmail', 'me@example.com'],
  ['Recibidos - me@example.com - Correo de Example', 'me@example.com'],
  ['Ask eve@example.org - eve@example.org - me@example.com - Example Mail', 'me@example.com'],
  ['Quote - March - me@example.com - Gmail', 'me@example.com'],
  ['Write to eve@example.org - Gmail', null],
  ['Gmail', null],
  ['', null],
])('finds the account in "%s"', (title, account) => {
  expect(accountInTitle(title)).toBe(account);
});
