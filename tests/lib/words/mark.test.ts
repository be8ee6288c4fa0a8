import { beforeEach, describe, expect, it } from 'vitest';
import { type FollowUp, markDone, markStopped } from '@/lib/domain/follow-up';
import type { MarkState } from '@/lib/domain/mark';
import { markOf } from '@/lib/words/mark';
import { speak } from '@/tests/i18n';
import { MONDAY, makeFollowUp, november } from '@/tests/make';

const followUp = makeFollowUp(); // due on Thursday 5 November, 9:00
const failed = makeFollowUp({ check: { at: november(5, 9), outcome: 'signed-out' } });
const bounced = makeFollowUp({
  machineAnswer: {
    kind: 'bounce',
    from: 'mailer-daemon@x',
    at: november(2, 10, 1),
    variant: 'permanent',
    reason: 'address-unknown',
  },
});
const replied = makeFollowUp({
  state: 'replied',
  closing: { at: 1, by: { kind: 'reply', from: 'a', fromName: 'A', at: 1 } },
});

describe('markOf', () => {
  beforeEach(() => speak('en', 'en-GB'));

  it.each<[FollowUp, number, MarkState, 0 | 1 | 2, string, string]>([
    [followUp, MONDAY + 1000, 'sending', 0, 'sending', 'enviando'],
    [makeFollowUp({ state: 'scheduled' }), november(3), 'scheduled', 0, 'scheduled', 'programado'],
    [followUp, november(2, 10, 0) + 50_000, 'awaiting', 0, 'awaiting', 'esperando'],
    [followUp, november(2, 15), 'awaiting', 0, 'awaiting · 5h', 'esperando · 5 h'],
    [followUp, november(4, 10), 'awaiting', 0, 'awaiting · 2d', 'esperando · 2 d'],
    [followUp, november(5, 8), 'today', 0, 'today · 9:00', 'hoy · 9:00'],
    [followUp, november(5, 9), 'overdue', 0, 'overdue', 'atrasado'],
    [followUp, november(5, 12), 'overdue', 0, 'overdue · 3h', 'atrasado · 3 h'],
    [followUp, november(7, 12), 'overdue', 0, 'overdue · 2d', 'atrasado · 2 d'],
    [followUp, november(8, 12), 'overdue', 1, 'overdue · 3d', 'atrasado · 3 d'],
    [followUp, november(15, 12), 'overdue', 2, 'overdue · 10d', 'atrasado · 10 d'],
    [failed, november(8, 12), 'unchecked', 1, 'unknown · 3d', 'sin saber · 3 d'],
    [failed, november(4, 10), 'awaiting', 0, 'awaiting · 2d', 'esperando · 2 d'],
    [bounced, november(3), 'bounced', 0, 'bounced', 'devuelto'],
    [replied, november(3), 'replied', 0, 'replied', 'respondido'],
    [markDone(followUp, MONDAY), november(3), 'done', 0, 'done', 'hecho'],
    [markStopped(followUp, MONDAY), november(3), 'stopped', 0, 'stopped', 'detenido'],
  ])('%#', (it, now, state, lateness, english, spanish) => {
    expect(markOf(it, now)).toEqual({ state, lateness, text: english });
    speak('es');
    expect(markOf(it, now).text).toBe(spanish);
  });
});
