import { useId, useState } from 'react';
import type { Weekday } from '@/lib/domain/due';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { weekdayName, weekdays } from '@/lib/words/dates';
import { workdaysEffect } from '@/lib/words/settings-effects';
import { SettingGroup } from './Setting';

type Props = {
  readonly settings: Settings;
  readonly now: EpochMs;
  onSave(changed: Partial<Settings>): void;
};

/** Whether only workdays count, and which they are. */
export function Workdays({ settings, now, onSave }: Props) {
  const id = useId();
  const [isLastRefused, setIsLastRefused] = useState(false);
  const { workdaysOnly, workdays } = settings;

  function change(day: Weekday, isWorkday: boolean): void {
    const changed = isWorkday ? [...workdays, day].sort() : workdays.filter((it) => it !== day);
    setIsLastRefused(changed.length === 0);
    if (changed.length > 0) onSave({ workdays: changed });
  }

  return (
    <SettingGroup
      id={id}
      label={i18n.t('options.workdays')}
      effect={workdaysEffect(settings, now)}
      problem={isLastRefused ? i18n.t('options.noWorkday') : null}
    >
      <label className="choice">
        <input
          type="checkbox"
          checked={workdaysOnly}
          onChange={({ target }) => onSave({ workdaysOnly: target.checked })}
        />
        {i18n.t('options.workdaysOnly')}
      </label>
      {workdaysOnly && (
        <div className="days">
          {weekdays().map((day) => (
            <label key={day} className="day">
              <input
                type="checkbox"
                aria-label={weekdayName(day, 'long')}
                checked={workdays.includes(day)}
                onChange={({ target }) => change(day, target.checked)}
              />
              <span aria-hidden="true">{weekdayName(day, 'short')}</span>
            </label>
          ))}
        </div>
      )}
    </SettingGroup>
  );
}
