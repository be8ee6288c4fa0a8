import { useId } from 'react';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { AwayPart } from './AwayPart';
import { HolidaysPart } from './HolidaysPart';
import { OwnDaysPart } from './OwnDaysPart';
import { useRenewedHolidays } from './use-holiday-library';

type Props = {
  readonly settings: Settings;
  readonly now: EpochMs;
  onSave(changed: Partial<Settings>): void;
};

/** When nobody works. */
export function DaysOffSection({ settings, now, onSave }: Props) {
  const id = useId();
  useRenewedHolidays(settings, now, onSave);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{i18n.t('daysOff.title')}</h2>
      <AwayPart settings={settings} now={now} onSave={onSave} />
      <HolidaysPart settings={settings} now={now} onSave={onSave} />
      <OwnDaysPart settings={settings} now={now} onSave={onSave} />
    </section>
  );
}
