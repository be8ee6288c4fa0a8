import type { EpochMs } from '@/lib/domain/time';

/** `Tue, Jun 3, 2025 at 1:42 PM`, as `view=cv` and the print view draw it. */
export function drawnDate(at: EpochMs, timeZone: string | undefined): string {
  const day = format(at, timeZone, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
  });
  return `${day} at ${drawnTime(at, timeZone)}`;
}

/** `1:42 PM`, with the narrow space that Gmail has since 2023. */
export function drawnTime(at: EpochMs, timeZone: string | undefined): string {
  return format(at, timeZone, { hour: 'numeric', minute: '2-digit' });
}

/** `Jun 3`. */
export function drawnDay(at: EpochMs, timeZone: string | undefined): string {
  return format(at, timeZone, { month: 'short', day: 'numeric' });
}

function format(
  at: EpochMs,
  timeZone: string | undefined,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone }).format(at);
}
