import { expect, it } from 'vitest';
import { exemptionOf } from '@/lib/domain/manners/exemption';

it.each([
  ['Ana@Client.example ', 'ana@client.example'],
  ['client.example', '@client.example'],
  ['@client.example', '@client.example'],
  ['client', null],
  ['', null],
  ['@', null],
  ['a@b', null],
  ['ana@client.example, bea@client.example', null],
  ['Ana <ana@client.example>', null],
  ['@client..example', null],
  [`@${'x'.repeat(260)}.example`, null],
])('reads %j as %j', (input, exemption) => {
  expect(exemptionOf(input)).toBe(exemption);
});
