import { beforeEach, describe, expect, it } from 'vitest';
import { type Check, type FollowUp, markDone, markStopped } from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { trackThread } from '@/lib/domain/track-mail';
import { briefEvidence, evidence } from '@/lib/words/evidence';
import { speak } from '@/tests/i18n';
import { ANA, ME, MONDAY, makeFollowUp, november } from '@/tests/make';

/** Thursday, an hour after the default rule's nudge. */
const NOW = november(5, 10);

const asked = (outcome: Check['outcome'], at = november(5, 9)): FollowUp =>
  makeFollowUp({ check: { at, outcome } });

const flagged = trackThread(
  undefined,
  {
    account: ME,
    threadId: '19a4000000000001',
    subject: 'Terms',
    people: [ANA],
    lastMessageAt: MONDAY,
  },
  undefined,
  DEFAULT_SETTINGS,
  november(3, 10),
);

const answered = (at: number | null, from = ANA.email, fromName = ANA.name): FollowUp =>
  makeFollowUp({
    state: 'replied',
    closing: { at: november(4, 9), by: { kind: 'reply', from, fromName, at } },
  });

const BEA = { email: 'bea@other.example', name: 'Bea Costa' };
const ANSWER = { from: ANA.email, fromName: ANA.name, at: november(3, 9) };
const several = (over: Partial<FollowUp>): FollowUp =>
  makeFollowUp({ people: [ANA, BEA, { email: 'tom@x.example', name: '' }], ...over });

const FAILURES = [
  'offline',
  'signed-out',
  'refused',
  'not-understood',
  'other-account',
  'not-found',
] as const;

describe('evidence in English', () => {
  beforeEach(() => speak('en', 'en-GB'));

  it.each<[string, FollowUp, number, string]>([
    [
      'a mail not yet due, not checked',
      makeFollowUp(),
      november(3, 9),
      "You wrote to Ana Ruiz yesterday. I'll check before I nudge you.",
    ],
    [
      'a due mail that was not checked',
      makeFollowUp(),
      NOW,
      'You wrote to Ana Ruiz on Mon 2 Nov. Not checked with Gmail yet.',
    ],
    [
      'a due mail that Gmail says is unanswered',
      asked('unanswered'),
      NOW,
      'You wrote to Ana Ruiz on Mon 2 Nov. Checked with Gmail today 9:00: no answer.',
    ],
    [
      'a check of another day',
      asked('unanswered'),
      november(9, 9),
      'You wrote to Ana Ruiz on Mon 2 Nov. Waiting, but not checked with Gmail since Thu 5 Nov, 9:00.',
    ],
    [
      'a check of yesterday',
      asked('unanswered'),
      november(6, 9),
      'You wrote to Ana Ruiz on Mon 2 Nov. Checked with Gmail yesterday 9:00: no answer.',
    ],
    [
      'a mail that may need no answer',
      makeFollowUp({ expected: { verdict: 'unsure', reason: 'fyi' } }),
      november(3, 9),
      "You wrote to Ana Ruiz yesterday. It may need no answer. I'll check before I nudge you.",
    ],
    [
      'all of several awaited, and nobody answered',
      several({ awaits: { kind: 'all' } }),
      november(3, 9),
      "You wrote to Ana Ruiz and 2 more yesterday. All of them are awaited. I'll check before I nudge you.",
    ],
    [
      'one of several awaited',
      several({ awaits: { kind: 'named', emails: [BEA.email] } }),
      november(3, 9),
      "You wrote to Ana Ruiz and 2 more yesterday. Awaited: Bea Costa. I'll check before I nudge you.",
    ],
    [
      'one of all answered',
      several({ awaits: { kind: 'all' }, answers: [ANSWER] }),
      november(4, 9),
      "You wrote to Ana Ruiz and 2 more on Mon 2 Nov. Ana Ruiz answered yesterday. Still awaited: Bea Costa and tom@x.example. I'll check before I nudge you.",
    ],
    [
      'an answer of one, which was enough',
      several({
        state: 'replied',
        answers: [ANSWER],
        closing: { at: november(4, 9), by: { kind: 'reply', ...ANSWER } },
      }),
      november(4, 9),
      'Ana Ruiz answered yesterday. Nothing seen from Bea Costa and tom@x.example.',
    ],
    [
      'a promise',
      makeFollowUp({ kind: 'promise' }),
      november(4, 9),
      'You promised Ana Ruiz something on Mon 2 Nov.',
    ],
    [
      'an enquiry that Gmail could not be asked about',
      makeFollowUp({ kind: 'enquiry', check: { at: NOW, outcome: 'signed-out' } }),
      november(4, 9),
      "Ana Ruiz asked you something on Mon 2 Nov. Could not check with Gmail (you are signed out). Sign in, and I'll look again.",
    ],
    [
      'a check while signed out',
      asked('signed-out'),
      NOW,
      "You wrote to Ana Ruiz on Mon 2 Nov. Could not check with Gmail (you are signed out). Sign in, and I'll look again.",
    ],
    [
      'a check of an account that is not signed in',
      asked('other-account'),
      NOW,
      "You wrote to Ana Ruiz on Mon 2 Nov. Could not check with Gmail (me@example.com is not signed in). Sign in with it, and I'll look again.",
    ],
    [
      'a third mail',
      makeFollowUp({
        touch: { ...makeFollowUp().touch, count: 3 },
        check: { at: NOW, outcome: 'unanswered' },
      }),
      NOW,
      'You wrote 3 times to Ana Ruiz, last on Mon 2 Nov. Checked with Gmail today 10:00: no answer.',
    ],
    [
      'a thread flagged by hand',
      flagged,
      november(3, 11),
      "You marked this conversation by hand. Its last mail came yesterday. I'll check before I nudge you.",
    ],
    [
      'an automatic reply',
      makeFollowUp({
        machineAnswer: {
          kind: 'auto-reply',
          from: ANA.email,
          at: november(3, 8),
          returnsOn: null,
          standIn: null,
        },
        check: { at: november(5, 9), outcome: 'unanswered' },
      }),
      NOW,
      'You wrote to Ana Ruiz on Mon 2 Nov. An automatic reply came on Tue 3 Nov; that is not an answer. Checked with Gmail today 9:00: no answer.',
    ],
    [
      'a bounce whose time Gmail did not tell',
      makeFollowUp({
        machineAnswer: {
          kind: 'bounce',
          from: 'mailer-daemon@x',
          at: null,
          variant: 'permanent',
          reason: 'address-unknown',
        },
      }),
      november(2, 11),
      "You wrote to Ana Ruiz today. Your mail did not arrive: address unknown. I'll check before I nudge you.",
    ],
    [
      'a mail that can still be undone',
      makeFollowUp(),
      MONDAY + 1000,
      'You just wrote to Ana Ruiz. The wait starts once the mail can no longer be undone.',
    ],
    [
      'a scheduled mail',
      makeFollowUp({ state: 'scheduled' }),
      NOW,
      'You scheduled this mail to Ana Ruiz. The wait starts when Gmail sends it.',
    ],
    ['an answer', answered(november(4, 8)), NOW, 'Ana Ruiz answered yesterday.'],
    ['an answer without a time', answered(null), NOW, 'Ana Ruiz answered.'],
    [
      'an answer of nobody known',
      answered(november(3), '', ''),
      NOW,
      'Somebody answered on Tue 3 Nov.',
    ],
    ['done', markDone(makeFollowUp(), NOW), NOW, 'You marked it done today.'],
    ['stopped', markStopped(makeFollowUp(), NOW), NOW, 'You stopped this follow-up today.'],
    [
      'in the trash',
      makeFollowUp({ state: 'stopped', closing: { at: november(4), by: { kind: 'trash' } } }),
      NOW,
      'The conversation went to the trash, so I stopped yesterday.',
    ],
  ])('of %s', (_, followUp, now, words) => {
    expect(evidence(followUp, now)).toBe(words);
  });

  it.each<[string, FollowUp, number, string]>([
    ['not due', makeFollowUp(), november(4), 'you wrote on Mon 2 Nov'],
    ['due and not checked', makeFollowUp(), NOW, 'waiting (not checked yet)'],
    ['unanswered', asked('unanswered'), NOW, 'checked 9:00: no answer'],
    [
      'unanswered days ago',
      asked('unanswered'),
      november(9),
      'waiting (not checked since Thu 5 Nov)',
    ],
    [
      'checked before it is due',
      asked('unanswered', november(4, 9)),
      november(4, 10),
      'waiting (checked 9:00)',
    ],
    ['signed out', asked('signed-out'), NOW, 'unknown: Gmail signed out'],
    ['one of all', several({ awaits: { kind: 'all' }, answers: [ANSWER] }), NOW, '1 of 3 answered'],
    ['by hand', flagged, november(3, 11), 'marked by hand'],
    ['scheduled', makeFollowUp({ state: 'scheduled' }), NOW, 'not sent yet'],
    ['just sent', makeFollowUp(), MONDAY + 1000, 'can still be undone'],
    [
      'bounced',
      makeFollowUp({
        machineAnswer: {
          kind: 'bounce',
          from: 'x',
          at: NOW,
          variant: 'permanent',
          reason: 'address-unknown',
        },
      }),
      NOW,
      'did not arrive: address unknown',
    ],
    [
      'auto-reply',
      makeFollowUp({
        machineAnswer: {
          kind: 'auto-reply',
          from: 'x',
          at: november(3),
          returnsOn: null,
          standIn: null,
        },
      }),
      NOW,
      'automatic reply on Tue 3 Nov',
    ],
    ['closed', answered(november(4, 8)), NOW, 'Ana Ruiz answered yesterday.'],
  ])('in brief: %s', (_, followUp, now, words) => {
    expect(briefEvidence(followUp, now)).toBe(words);
  });

  it.each(FAILURES)('never claims "no answer" after a check that failed: %s', (outcome) => {
    const words = evidence(asked(outcome), NOW);
    expect(words).toContain('Could not check with Gmail (');
    expect(words).not.toContain('no answer');
    expect(briefEvidence(asked(outcome), NOW)).toMatch(/^unknown: /);
    expect(briefEvidence(asked(outcome), NOW)).not.toContain('no answer');
  });

  it('never claims "no answer" where nothing was checked, or not for days', () => {
    for (const [followUp, now] of [
      [makeFollowUp(), NOW],
      [makeFollowUp(), november(3)],
      [asked('unanswered'), november(12)],
      [several({ awaits: { kind: 'all' }, answers: [ANSWER] }), NOW],
      [several({ state: 'replied', answers: [ANSWER] }), NOW],
    ] as const) {
      expect(evidence(followUp, now)).not.toContain('no answer');
      expect(briefEvidence(followUp, now)).not.toContain('no answer');
    }
  });
});

describe('evidence in Spanish', () => {
  beforeEach(() => speak('es'));

  it.each<[FollowUp, number, string]>([
    [
      makeFollowUp(),
      november(3, 9),
      'Escribiste a Ana Ruiz ayer. Lo comprobaré antes de avisarte.',
    ],
    [
      asked('unanswered'),
      NOW,
      'Escribiste a Ana Ruiz el lun 2 nov. Comprobado en Gmail hoy, 9:00: sin respuesta.',
    ],
    [
      asked('signed-out'),
      NOW,
      'Escribiste a Ana Ruiz el lun 2 nov. No pude comprobarlo en Gmail (cerraste la sesión). Inicia sesión y volveré a mirar.',
    ],
    [answered(november(4, 8)), NOW, 'Ana Ruiz respondió ayer.'],
    [markDone(makeFollowUp(), NOW), NOW, 'Lo marcaste como hecho hoy.'],
  ])('%#', (followUp, now, words) => {
    expect(evidence(followUp, now)).toBe(words);
  });

  it.each(FAILURES)('never claims "sin respuesta" after a check that failed: %s', (outcome) => {
    expect(evidence(asked(outcome), NOW)).not.toContain('sin respuesta');
    expect(briefEvidence(asked(outcome), NOW)).toMatch(/^no se sabe: /);
  });
});
