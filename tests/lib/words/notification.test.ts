import { beforeEach, describe, expect, it } from 'vitest';
import type { Check, FollowUp } from '@/lib/domain/follow-up';
import { digestWords, notificationButtons, nudgeWords } from '@/lib/words/notification';
import { speak } from '@/tests/i18n';
import { makeFollowUp, november } from '@/tests/make';

const NOW = november(5, 9, 1);

const asked = (outcome: Check['outcome'], subject = 'Quote for March'): FollowUp =>
  makeFollowUp({ subject, check: { at: november(5, 9), outcome } });

describe('a notification in English', () => {
  beforeEach(() => speak('en', 'en-GB'));

  it('says who and what, then how long and why', () => {
    expect(nudgeWords(asked('unanswered'), NOW)).toEqual({
      title: 'Ana Ruiz: Quote for March',
      message:
        'Waiting for 3 days. You wrote to Ana Ruiz on Mon 2 Nov. Checked with Gmail today 9:00: no answer.',
    });
  });

  it('says when it could not check, and claims nothing', () => {
    expect(nudgeWords(asked('offline'), NOW).message).toBe(
      "Waiting for 3 days. You wrote to Ana Ruiz on Mon 2 Nov. Could not check with Gmail (you are offline). I'll look again once you are back.",
    );
  });

  it('takes text that looks like a placeholder as text', () => {
    expect(nudgeWords(asked('unanswered', '{who} | $1'), NOW).title).toBe('Ana Ruiz: {who} | $1');
  });

  it('tells of many in one', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((subject) => asked('unanswered', subject));
    expect(digestWords(many)).toEqual({
      title: '5 follow-ups are due',
      message: 'Ana Ruiz: A\nAna Ruiz: B\nAna Ruiz: C\nand 2 more',
    });
    expect(digestWords([asked('offline', 'A'), makeFollowUp({ subject: 'B' })]).message).toBe(
      'Ana Ruiz: A\nAna Ruiz: B\n2 could not be checked with Gmail.',
    );
  });

  it('says what the user owes as that', () => {
    expect(nudgeWords(makeFollowUp({ kind: 'promise' }), NOW)).toEqual({
      title: 'You promised Ana Ruiz: Quote for March',
      message: 'You promised Ana Ruiz something on Mon 2 Nov.',
    });
    expect(nudgeWords(makeFollowUp({ kind: 'enquiry' }), NOW)).toEqual({
      title: 'Ana Ruiz asked you: Quote for March',
      message: 'Ana Ruiz asked you something on Mon 2 Nov.',
    });
    expect(digestWords([makeFollowUp({ kind: 'promise' }), asked('unanswered')]).message).toBe(
      'You promised Ana Ruiz: Quote for March\nAna Ruiz: Quote for March\n1 could not be checked with Gmail.',
    );
  });

  it('has two buttons', () => {
    expect(notificationButtons()).toEqual({ open: 'Open', snoozeDay: 'Snooze 1 day' });
  });
});

it('speaks Spanish', () => {
  speak('es');
  expect(nudgeWords(asked('unanswered'), NOW)).toEqual({
    title: 'Ana Ruiz: Quote for March',
    message:
      'Esperas desde hace 3 días. Escribiste a Ana Ruiz el lun 2 nov. Comprobado en Gmail hoy, 9:00: sin respuesta.',
  });
  expect(digestWords([asked('unanswered', 'A'), asked('refused', 'B')])).toEqual({
    title: 'Tienes 2 seguimientos pendientes',
    message: 'Ana Ruiz: A\nAna Ruiz: B\n1 no se pudo comprobar en Gmail.',
  });
  expect(notificationButtons()).toEqual({ open: 'Abrir', snoozeDay: 'Posponer 1 día' });
});
