import type { Wait } from '@/lib/domain/cadence/wait';
import { topicAsWritten } from '@/lib/domain/inbound/subject';
import type { SeasonCard } from '@/lib/domain/person/season-card';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { onDay } from './dates';
import { subjectOf } from './people';

/** What there was before a season, a line each: the topic, the last promise, how often and how long ago. */
export function seasonCardLines(card: SeasonCard, now: EpochMs): readonly string[] {
  const { promise, touches, daysSince } = card;
  const when = promise && onDay(promise.at, now);
  return [
    i18n.t('season.topic', { topic: subjectOf({ subject: topicAsWritten(card.topic) }) }),
    ...(promise && when ? [i18n.t(`season.promise.${promise.standing}`, { when })] : []),
    ...(daysSince === null
      ? []
      : [
          i18n.t('season.touches', {
            touches: i18n.t('season.touchCount', touches),
            ago: i18n.t('season.daysSince', daysSince),
          }),
        ]),
  ];
}

/** "Every 6 weeks" */
export function everyName({ unit, count }: Wait): string {
  return i18n.t(`season.every.${unit}`, count);
}
