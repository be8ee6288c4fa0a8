import type { Cadence, Step } from '@/lib/domain/cadence/cadence';
import type { Wait, WaitUnit } from '@/lib/domain/cadence/wait';
import { i18n } from '@/lib/i18n/i18n';
import { channelName } from './cadences';

/** "workdays", as in a list to choose from. */
export function unitName(unit: WaitUnit): string {
  return i18n.t(`waitUnit.${unit}`);
}

/** "after 3 workdays", "the same day" */
export function waitWords({ unit, count }: Wait): string {
  if (count === 0) return i18n.t('wait.none');
  switch (unit) {
    case 'workdays':
      return i18n.t('wait.workdays', count);
    case 'days':
      return i18n.t('wait.days', count);
    case 'weeks':
      return i18n.t('wait.weeks', count);
    case 'months':
      return i18n.t('wait.months', count);
  }
}

/** "mail after 3 workdays · call after 1 week" */
export function stepsLine({ steps, repeat }: Pick<Cadence, 'steps' | 'repeat'>): string {
  const line = steps.map(stepWords);
  const all = repeat ? [...line, i18n.t('cadences.again', { wait: waitWords(repeat) })] : line;
  return all.join(' · ');
}

function stepWords({ channel, wait }: Step): string {
  return i18n.t('cadences.step', { channel: channelName(channel), wait: waitWords(wait) });
}
