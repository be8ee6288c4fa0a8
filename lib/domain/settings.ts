import type { NudgeRule } from './due';

/** Which sent mail is watched without being asked. Mail only to oneself never is. */
export type Tracking = 'off' | 'outside' | 'all';

export type Settings = NudgeRule & {
  /** `outside`: mail with at least one recipient outside the sender's own domain. */
  readonly tracking: Tracking;
};

export const DEFAULT_SETTINGS: Settings = {
  waitDays: 3,
  workdaysOnly: true,
  workdays: [1, 2, 3, 4, 5],
  hourOfDay: 9,
  quietFromHour: 18,
  quietUntilHour: 9,
  tracking: 'outside',
};
