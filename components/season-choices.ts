import { seasonEnd, seasonRange } from '@/lib/domain/cadence/season';
import type { SeasonAction } from '@/lib/domain/cadence/season-action';
import { waitUntil } from '@/lib/domain/cadence/wait';
import type { NudgeRule } from '@/lib/domain/due';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { date } from '@/lib/words/dates';
import { everyName } from '@/lib/words/seasons';
import type { Choice } from './ChoiceMenu';

/** The two seasons, each with the day on which it is over at the earliest. */
export function seasonChoices(now: EpochMs, rule: NudgeRule): readonly Choice[] {
  return (['short', 'long'] as const).map((kind) => ({
    id: kind,
    name: i18n.t(`season.${kind}`),
    detail: i18n.t('season.from', { day: date(seasonRange(kind, now, rule).from, now) }),
  }));
}

/** @param id - of one of the choices */
export function seasonOf(id: string): SeasonAction {
  return { kind: 'rest', season: { kind: id === 'long' ? 'long' : 'short' } };
}

/** What an action did: "Not now: Quote for March, back on Mon 25 Jan". */
export function seasonNotice(
  action: SeasonAction,
  subject: string,
  now: EpochMs,
  rule: NudgeRule,
): string {
  if (action.kind === 'rest') {
    const when = date(seasonEnd(action.season, now, rule), now);
    return i18n.t('season.started', { subject, when });
  }
  const when = date(waitUntil(now, action.every, rule), now);
  return i18n.t('season.recurs', { subject, when, every: everyName(action.every) });
}
