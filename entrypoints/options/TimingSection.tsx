import { useId } from 'react';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { hourEffect, quietEffect, waitDaysProblem, waitEffect } from '@/lib/words/settings-effects';
import { HourSelect } from './HourSelect';
import { NumberSetting } from './NumberSetting';
import { effectId, Setting, SettingGroup } from './Setting';
import { Workdays } from './Workdays';

type Props = {
  readonly settings: Settings;
  readonly now: EpochMs;
  onSave(changed: Partial<Settings>): void;
};

/** When a nudge comes. */
export function TimingSection({ settings, now, onSave }: Props) {
  const id = useId();
  const hour = `${id}-hour`;
  const quiet = `${id}-quiet`;
  const { hourOfDay, quietFromHour, quietUntilHour } = settings;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{i18n.t('options.timing')}</h2>
      <NumberSetting
        label={i18n.t('options.waitDays')}
        value={settings.waitDays}
        effect={waitEffect(settings, now)}
        problemOf={(input) => waitDaysProblem(input, settings)}
        onSave={(waitDays) => onSave({ waitDays })}
      />
      <Workdays settings={settings} now={now} onSave={onSave} />
      <Setting
        htmlFor={hour}
        label={i18n.t('options.hourOfDay')}
        effect={hourEffect(settings, now)}
      >
        <HourSelect
          id={hour}
          hour={hourOfDay}
          describedBy={effectId(hour)}
          onChange={(changed) => onSave({ hourOfDay: changed })}
        />
      </Setting>
      <SettingGroup id={quiet} label={i18n.t('options.quiet')} effect={quietEffect(settings)}>
        <div className="hours">
          <label htmlFor={`${quiet}-from`}>{i18n.t('options.quietFrom')}</label>
          <HourSelect
            id={`${quiet}-from`}
            hour={quietFromHour}
            describedBy={effectId(quiet)}
            onChange={(changed) => onSave({ quietFromHour: changed })}
          />
          <label htmlFor={`${quiet}-until`}>{i18n.t('options.quietUntil')}</label>
          <HourSelect
            id={`${quiet}-until`}
            hour={quietUntilHour}
            describedBy={effectId(quiet)}
            onChange={(changed) => onSave({ quietUntilHour: changed })}
          />
        </div>
      </SettingGroup>
    </section>
  );
}
