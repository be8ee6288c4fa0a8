import fc from 'fast-check';

/** What happens next, to the user, their mail, their browser or the clock. */
type Happening =
  /** A mail leaves on a thread, and is told by so many tabs; maybe it is undone at once. */
  | {
      readonly kind: 'send';
      readonly thread: number;
      readonly tabs: number;
      readonly undo: 'no' | 'seen' | 'unseen';
    }
  /** Something arrives on a thread; a tab shows it to Retoma, or none does. */
  | {
      readonly kind: 'reply' | 'auto-reply' | 'own mail from the phone';
      readonly thread: number;
      readonly isSeen: boolean;
    }
  /** A tab that was asleep tells what it saw of the thread long ago. */
  | { readonly kind: 'stale snapshot'; readonly thread: number; readonly messages: number }
  | { readonly kind: 'snooze'; readonly thread: number; readonly minutes: number }
  | { readonly kind: 'done' | 'stop' | 'reopen'; readonly thread: number }
  | { readonly kind: 'not now'; readonly thread: number; readonly season: 'short' | 'long' }
  | { readonly kind: 'undo the last action' }
  | { readonly kind: 'check now'; readonly thread: number }
  | {
      readonly kind: 'settings';
      readonly waitDays: number;
      readonly isQuietAtNight: boolean;
      readonly workdaysOnly: boolean;
    }
  /** Time passes; the alarm rings when it is due, unless it is lost. */
  | { readonly kind: 'wait'; readonly minutes: number }
  /** The clock is set, and nothing rings. */
  | { readonly kind: 'set the clock'; readonly minutes: number }
  | { readonly kind: 'Gmail'; readonly answers: GmailMood }
  | { readonly kind: 'dismiss notifications' }
  | { readonly kind: 'lose the alarm' }
  | { readonly kind: 'ring twice at once' }
  | { readonly kind: 'restart the browser'; readonly isAlarmLost: boolean };

export type GmailMood =
  | 'the truth'
  | 'offline'
  | '429'
  | '500'
  | 'garbage'
  | 'an unknown format'
  | 'signed out'
  | 'under another number';

export type Event = Happening & {
  /** The worker is stopped after so many calls to the outside, if it gets that far. */
  readonly diesAfter: number | null;
};

export const THREADS = 3;

const thread = fc.integer({ min: 0, max: THREADS - 1 });
const minutes = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 120 }) },
  { weight: 3, arbitrary: fc.integer({ min: 60, max: 6 * 24 * 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(24 * 60, 3 * 24 * 60, 30 * 24 * 60) },
);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('send' as const),
      thread,
      tabs: fc.integer({ min: 1, max: 3 }),
      undo: fc.constantFrom('no', 'no', 'no', 'seen', 'unseen'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('reply', 'auto-reply', 'own mail from the phone'),
      thread,
      isSeen: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('stale snapshot' as const),
      thread,
      messages: fc.integer({ min: 0, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('snooze' as const), thread, minutes }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('done', 'stop', 'reopen'), thread }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('not now' as const),
      thread,
      season: fc.constantFrom('short', 'long'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo the last action' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('check now' as const), thread }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('settings' as const),
      waitDays: fc.integer({ min: 1, max: 5 }),
      isQuietAtNight: fc.boolean(),
      workdaysOnly: fc.boolean(),
    }),
  },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('set the clock' as const),
      minutes: fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('Gmail' as const),
      answers: fc.constantFrom<GmailMood>(
        'the truth',
        'the truth',
        'offline',
        '429',
        '500',
        'garbage',
        'an unknown format',
        'signed out',
        'under another number',
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('dismiss notifications', 'lose the alarm', 'ring twice at once'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('restart the browser' as const),
      isAlarmLost: fc.boolean(),
    }),
  },
);

const diesAfter = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 }) },
);

const event: fc.Arbitrary<Event> = fc
  .tuple(happening, diesAfter)
  .map(([it, calls]) => ({ ...it, diesAfter: calls }));

export type History = {
  /** Local time; some begin right before the clocks of New York or Madrid change. */
  readonly start: number;
  readonly events: readonly Event[];
};

export const history: fc.Arbitrary<History> = fc.record({
  start: fc.constantFrom(
    new Date(2026, 10, 2, 10).getTime(),
    new Date(2026, 2, 6, 16).getTime(),
    new Date(2026, 2, 27, 23, 30).getTime(),
    new Date(2026, 9, 23, 8).getTime(),
    new Date(2026, 9, 30, 12).getTime(),
    new Date(2027, 11, 31, 20).getTime(),
    new Date(2028, 1, 27, 9).getTime(),
  ),
  events: fc.array(event, { minLength: 3, maxLength: 24 }),
});

/** A history that a reader can follow, a line for each event. */
export function tell({ start, events }: History): string {
  const lines = events.map((it, index) => {
    const { kind, diesAfter: calls, ...details } = it;
    const words = Object.entries(details).map(([name, value]) => `${name} ${value}`);
    const death = calls === null ? '' : ` (worker stopped after ${calls} calls)`;
    return `${String(index + 1).padStart(3)}. ${[kind, ...words].join(', ')}${death}`;
  });
  return [`  begins ${new Date(start).toString()}`, ...lines].join('\n');
}
