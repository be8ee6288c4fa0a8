import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { comingDay } from './dates';
import { countOf } from './distance';

type Waiting = {
  readonly total: number;
  /** At this total there may be more. */
  readonly countLimit: number;
  /** Null if what waits has no date yet: scheduled mail. */
  readonly nextDueAt: EpochMs | null;
};

/** Said where nothing is due: "4 mails are waiting; the next comes up Thursday." */
export function waitingLine({ total, countLimit, nextDueAt }: Waiting, now: EpochMs): string {
  const count = countOf(total, countLimit);
  return nextDueAt === null
    ? i18n.t('popup.waitingUndated', total, [count])
    : i18n.t('popup.waitingNext', total, [count], { when: comingDay(nextDueAt, now) });
}
