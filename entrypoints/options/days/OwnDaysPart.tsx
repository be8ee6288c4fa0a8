import { X } from 'lucide-react';
import { useId } from 'react';
import { dayOf } from '@/lib/domain/calendar/day';
import { rangesOf, withoutRange, withRange } from '@/lib/domain/calendar/day-ranges';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { daySpan, ownDaysEffect } from '@/lib/words/days-off';
import { SettingGroup } from '../Setting';
import { DayRangeForm } from './DayRangeForm';

type Props = {
  readonly settings: Settings;
  readonly now: EpochMs;
  onSave(changed: Partial<Settings>): void;
};

/** Days off of the user's own. What is over is not shown, and goes with the next change. */
export function OwnDaysPart({ settings, now, onSave }: Props) {
  const id = useId();
  const today = dayOf(now);
  const days = settings.daysOff.filter((day) => day >= today);
  return (
    <SettingGroup id={id} label={i18n.t('daysOff.own')} effect={ownDaysEffect(settings)}>
      <DayRangeForm
        submit={i18n.t('daysOff.add')}
        chosen={days}
        onTake={(range) => onSave({ daysOff: withRange(days, range) })}
      />
      {days.length > 0 && (
        <ul className="plain-list" aria-label={i18n.t('daysOff.own')}>
          {rangesOf(days).map((range) => {
            const name = daySpan(range, now);
            return (
              <li key={range.from}>
                <span>{name}</span>
                <button
                  type="button"
                  className="button"
                  aria-label={i18n.t('daysOff.remove', { days: name })}
                  onClick={() => onSave({ daysOff: withoutRange(days, range) })}
                >
                  <X size={14} aria-hidden="true" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </SettingGroup>
  );
}
