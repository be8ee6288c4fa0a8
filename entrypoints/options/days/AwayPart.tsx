import { useId } from 'react';
import { dayOf } from '@/lib/domain/calendar/day';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { awayEffect } from '@/lib/words/days-off';
import { SettingGroup } from '../Setting';
import { DayRangeForm } from './DayRangeForm';

type Props = {
  readonly settings: Settings;
  readonly now: EpochMs;
  onSave(changed: Partial<Settings>): void;
};

/** "I am away from … to …": all nudges wait, and come in one digest after. */
export function AwayPart({ settings, now, onSave }: Props) {
  const id = useId();
  const { away } = settings;
  const isAhead = away !== null && away.until >= dayOf(now);
  return (
    <SettingGroup id={id} label={i18n.t('daysOff.away')} effect={awayEffect(settings, now)}>
      {isAhead ? (
        <button
          type="button"
          className="button button-edged"
          onClick={() => onSave({ away: null })}
        >
          {i18n.t('daysOff.back')}
        </button>
      ) : (
        <DayRangeForm
          submit={i18n.t('daysOff.setAway')}
          isUntilNeeded
          onTake={(range) => onSave({ away: range })}
        />
      )}
    </SettingGroup>
  );
}
