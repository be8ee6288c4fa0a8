import { useId } from 'react';
import { type Day, dayOf } from '@/lib/domain/calendar/day';
import { holidayYears } from '@/lib/domain/calendar/holidays';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { byName, countryName, dayName } from '@/lib/words/days-off';
import type { HolidayLibrary } from './holiday-library';

type Props = {
  readonly settings: Settings;
  readonly library: HolidayLibrary;
  readonly now: EpochMs;
  onSave(changed: Partial<Settings>): void;
  onClose(): void;
};

/** Country, region, and the days themselves: each can be struck out. */
export function HolidayChoice({ settings, library, now, onSave, onClose }: Props) {
  const id = useId();
  const { holidayPlace, holidays } = settings;
  const country = holidayPlace?.country ?? '';
  const region = holidayPlace?.region ?? null;
  const years = holidayYears(now);
  const regions = country ? library.regionsOf(country) : [];

  function choose(chosen: string, chosenRegion: string | null): void {
    if (chosen === '') {
      onSave({ holidayPlace: null, holidays: [] });
      return;
    }
    onSave({
      holidayPlace: { country: chosen, region: chosenRegion, throughYear: Math.max(...years) },
      holidays: library.holidaysOf(chosen, chosenRegion, years).map(({ day }) => day),
    });
  }

  function change(day: Day, isHoliday: boolean): void {
    const others = holidays.filter((it) => it !== day);
    onSave({ holidays: isHoliday ? [...others, day].sort() : others });
  }

  const today = dayOf(now);
  const offered = country
    ? library.holidaysOf(country, region, years).filter(({ day }) => day >= today)
    : [];
  return (
    <div className="holidays">
      <div className="holiday-place">
        <label htmlFor={`${id}-country`}>{i18n.t('daysOff.country')}</label>
        <select
          id={`${id}-country`}
          className="field"
          value={country}
          onChange={({ target }) => choose(target.value, null)}
        >
          <option value="">{i18n.t('daysOff.noCountry')}</option>
          {byName(library.countries.map((code) => ({ code, name: countryName(code) }))).map(
            ({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ),
          )}
        </select>
        {regions.length > 0 && (
          <>
            <label htmlFor={`${id}-region`}>{i18n.t('daysOff.region')}</label>
            <select
              id={`${id}-region`}
              className="field"
              value={region ?? ''}
              onChange={({ target }) => choose(country, target.value || null)}
            >
              <option value="">{i18n.t('daysOff.wholeCountry')}</option>
              {byName(regions).map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      {offered.length > 0 && (
        <ul className="holiday-list" aria-label={i18n.t('daysOff.holidays')}>
          {offered.map(({ day, name }) => (
            <li key={day}>
              <label className="choice">
                <input
                  type="checkbox"
                  checked={holidays.includes(day)}
                  onChange={({ target }) => change(day, target.checked)}
                />
                <span className="holiday-day">{dayName(day, now)}</span>
                <span>{name}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <div className="holiday-foot">
        <button type="button" className="button button-edged" onClick={onClose}>
          {i18n.t('daysOff.close')}
        </button>
        <small>{i18n.t('daysOff.attribution')}</small>
      </div>
    </div>
  );
}
