import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { areHolidaysStale, holidayYears, renewHolidays } from '@/lib/domain/calendar/holidays';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';

/** The library of holidays, once it is wanted: it is larger than all the rest together. */
export function useHolidayLibrary(isWanted: boolean) {
  const language = i18n.t('language');
  return useQuery({
    queryKey: ['holiday-library', language],
    queryFn: async () => {
      const { openHolidayLibrary } = await import('./holiday-library');
      return openHolidayLibrary(language);
    },
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false, // it has functions
  });
}

/** Holidays of a year that was not known yet are added when the options are opened. */
export function useRenewedHolidays(
  { holidayPlace, holidays }: Settings,
  now: EpochMs,
  onSave: (changed: Partial<Settings>) => void,
): void {
  const isStale = holidayPlace !== null && areHolidaysStale(holidayPlace, now);
  const { data: library } = useHolidayLibrary(isStale);
  const isAsked = useRef(false);
  useEffect(() => {
    if (!isStale || !library || isAsked.current) return;
    isAsked.current = true;
    const { country, region } = holidayPlace;
    const years = holidayYears(now);
    const offered = library.holidaysOf(country, region, years);
    onSave({
      holidays: renewHolidays(holidays, holidayPlace, offered, now),
      holidayPlace: { ...holidayPlace, throughYear: Math.max(...years) },
    });
  }, [isStale, library, holidayPlace, holidays, now, onSave]);
}
