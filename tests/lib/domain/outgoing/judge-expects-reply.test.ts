// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  type ExpectationReason,
  judgeExpectsReply,
} from '@/lib/domain/outgoing/judge-expects-reply';

function judge(text: string, subject = '', isReply = true) {
  return judgeExpectsReply({ subject, text, recipients: [], isReply });
}

type Table = readonly (readonly [ExpectationReason, string])[];

const AWAITED: Table = [
  ['question', 'Does the tow bar come with the electrics or is that extra'],
  ['question', 'el enganche viene con cable o va aparte'],
  ['question', 'when can someone come'],
  ['question', '¿Te viene bien el jueves?'],
  ['request', 'Please send me the signed copy.'],
  ['request', 'Deberán aportar el certificado antes del día 30.'],
  ['request', 'We are seeking your consent to the transfer.'],
  ['request', 'Say now if you would rather sit elsewhere!'],
  ['request', 'Avisame cuando puedas.'],
  ['yes-or-no', 'A simple yes or no is enough.'],
  ['overdue', 'Invoice 12 is now three weeks overdue.'],
  ['blocked', 'Jurídico no firma hasta que los dueños aprueben el plano.'],
  ['chase', 'I am still waiting for the lift certificate.'],
  ['answer-awaited', 'I look forward to hearing from you.'],
  ['proposal', 'I could manage seven thousand if you leave the awning in.'],
  ['proposal', 'Adjunto la cotización actualizada.'],
];

const NOT_AWAITED: Table = [
  ['empty', ''],
  ['newsletter', 'This mailing comes out monthly. Unsubscribe below.'],
  ['newsletter', 'Dear customers,\n\nWe open at ten on Sundays. What is new? Everything.'],
  ['no-reply-needed', 'No further work is required.'],
  ['no-reply-needed', 'No se requiere ningún trámite.'],
  ['silence-is-consent', 'Unless I hear otherwise I will file it on Friday.'],
  ['decline', 'We have decided to go with another firm.'],
  ['own-next-move', 'I will call you on Monday.'],
  ['own-next-move', 'El lunes te llamo.'],
  ['away', 'I am on holiday from Monday.'],
  ['thanks', 'Thank you so much!'],
  ['thanks', 'How did you know we wanted that green? Thank you.'],
  ['confirmation', 'Confirmado, nos vemos el jueves.'],
  ['fyi', 'Just letting you know the parcel is here.'],
  ['nothing-asked', 'The hall was cold.'],
];

describe('a mail is judged', () => {
  it.each(AWAITED)('to wait for an answer: %s (%s)', (reason, text) => {
    expect(judge(text)).toEqual({ expects: true, reason });
  });

  it.each(NOT_AWAITED)('to wait for none: %s (%s)', (reason, text) => {
    expect(judge(text)).toEqual({ expects: false, reason });
  });

  it('by its own words only', () => {
    const quoted =
      'Thanks!\n\nOn Mon, 7 Sep 2026 at 18:20, Ana <ana@a.example> wrote:\n> Can you come?';
    expect(judge(quoted).expects).toBe(false);
  });

  it('by its subject if that is all there is', () => {
    expect(judge('', 'Lunch today?', false).expects).toBe(true);
    expect(judge('', 'Lunch today?', true).expects).toBe(false);
  });

  it.each([
    'Vielen Dank, die Unterlagen sind angekommen und wir melden uns nicht mehr.',
    'Bonjour, merci pour votre message, je vous souhaite une bonne semaine.',
    'Obrigado, recebi tudo e não falta nada, um abraço para você.',
  ])('to be nobody’s guess in another language: %s', (text) => {
    expect(judge(text)).toEqual({ expects: 'unsure', reason: 'other-language' });
  });

  it('to ask if it asks with a question mark, in any language', () => {
    expect(judge('Können Sie mir bitte die Unterlagen bis Freitag schicken?').expects).toBe(true);
  });

  it('to keep a sentence that speaks of printing', () => {
    expect(judge('Contestame que lo viste antes de imprimir, por favor.').expects).toBe(true);
  });

  it('to be a note that somebody writes to himself', () => {
    const tasks = 'preguntarle a Caro por la renovación? ver quién lo usa. dar de baja antes del 1';
    expect(judge(tasks, 'recordatorio', false)).toEqual({ expects: false, reason: 'note-to-self' });
  });
});
