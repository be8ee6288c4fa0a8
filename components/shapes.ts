import type { MarkState } from '@/lib/domain/mark';

export type Shape = {
  /** The outline in a square of 12. */
  readonly path: string;
  readonly isFilled?: true;
  /** What could not be verified is never drawn solid. */
  readonly isDashed?: true;
};

/** One shape for each state, so that no state is told by colour alone. */
export const SHAPES: Readonly<Record<MarkState, Shape>> = {
  awaiting: { path: 'M6 1.75a4.25 4.25 0 1 0 0 8.5a4.25 4.25 0 1 0 0-8.5Z' },
  today: { path: 'M6 1.75a4.25 4.25 0 1 0 0 8.5a4.25 4.25 0 1 0 0-8.5ZM6 3.75V6l1.5 1.25' },
  overdue: { path: 'M6 1.5 11 10.25H1Z', isFilled: true },
  unchecked: { path: 'M6 1.75a4.25 4.25 0 1 0 0 8.5a4.25 4.25 0 1 0 0-8.5Z', isDashed: true },
  bounced: { path: 'M2.75 2.75l6.5 6.5M9.25 2.75l-6.5 6.5' },
  owed: { path: 'M6 1.5 10.5 6 6 10.5 1.5 6Z', isFilled: true },
  sending: { path: 'M6 10.25V2M2.75 5.25 6 2l3.25 3.25' },
  scheduled: { path: 'M1.75 3h8.5v7.25h-8.5ZM1.75 5.5h8.5M4 1.25V3M8 1.25V3' },
  replied: { path: 'M4.5 2.25 1.5 5.25l3 3M1.5 5.25H7.5a3 3 0 0 1 3 3v1.5' },
  done: { path: 'M1.75 6.5 4.75 9.5l5.5-6.5' },
  stopped: { path: 'M2.5 2.5h7v7h-7Z' },
};
