import { describe, expect, it } from 'vitest';
import { stripQuoted } from '@/lib/domain/quoted-text';
import { growthOf, MOST_GROWTH } from '../../growth';

describe('stripQuoted', () => {
  it.each([
    ['Gmail, English', 'On Mon, Mar 9, 2026 at 2:20 PM Marian Vogt <marian@a.example> wrote:'],
    ['Gmail, wrapped', 'On Mon, Mar 9, 2026 at 2:20 PM Marian Vogt <\nmarian@a.example> wrote:'],
    ['Gmail, Spanish', 'El lun, 9 mar 2026 a las 9:00, Ana (<ana@a.example>) escribió:'],
    ['Gmail, French', 'Le lun. 9 mars 2026 à 09:00, Ana <ana@a.example> a écrit :'],
    ['Gmail, German', 'Am Mo., 9. März 2026 um 09:00 Uhr schrieb Ana <ana@a.example>:'],
    ['Gmail on a phone, German', 'Ana <ana@a.example> schrieb am Mo., 9. März 2026, 09:00:'],
    ['Gmail, Portuguese', 'Em seg., 9 de mar. de 2026 às 09:00, Ana <ana@a.example> escreveu:'],
    ['Gmail, Italian', 'Il giorno lun 9 mar 2026 alle ore 09:00 Ana <ana@a.example> ha scritto:'],
    ['Gmail, Dutch', 'Op ma 9 mrt 2026 om 09:00 schreef Ana <ana@a.example>:'],
    ['Apple, no address', 'On 9 Mar 2026, at 09:00, Ana wrote:'],
    ['Outlook’s divider', '-----Original Message-----'],
    ['Outlook’s divider, German', '-----Ursprüngliche Nachricht-----'],
    ['Outlook’s divider, Spanish', '-----Mensaje original-----'],
    ['Outlook’s block', 'From: Ana <ana@a.example>\nSent: Monday, 9 March 2026 9:00\nTo: Bo\n'],
    ['Outlook’s block, French', 'De : Ana\nEnvoyé : lundi 9 mars 2026\nÀ : Bo\nObjet : Devis'],
    ['Outlook’s block, bold', '*Von:* Ana\n*Gesendet:* Montag\n*An:* Bo\n*Betreff:* x'],
    ['a forward', '---------- Forwarded message ---------'],
  ])('cuts below %s', (_, header) => {
    expect(stripQuoted(`Yes.\n\n${header}\nI am out of the office.`)).toBe('Yes.');
  });

  it('keeps what is written between marked lines', () => {
    const text = 'On 9 Mar 2026 Ana <a@a.example> wrote:\n> Blue?\nNo.\n> Red?\nYes.';
    expect(stripQuoted(text)).toBe('No.\nYes.');
  });

  it.each([
    'On page 3 you wrote:\nnet 30. We need net 60.',
    'From: the heart\nTo: everybody here, thank you.',
    'Two things I wrote:\n1. the price',
    'From: Ana — call her at 9:00',
  ])('keeps %j', (text) => {
    expect(stripQuoted(text)).toBe(text);
  });

  it('grows no faster than its text', () => {
    const hostile = ['On 2026 ', 'From: a\n', '- ', '>', ' ', 'On 9:00\n'];
    for (const part of hostile) {
      expect(growthOf((length) => stripQuoted(part.repeat(length / part.length)))).toBeLessThan(
        MOST_GROWTH,
      );
    }
  });
});
