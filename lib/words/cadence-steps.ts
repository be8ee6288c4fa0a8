import type { Cadence, Channel, Step } from '@/lib/domain/cadence/cadence';
import type { Wait, WaitUnit } from '@/lib/domain/cadence/wait';
import type { PreviewedStep } from '@/lib/domain/manners/preview-around';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { date } from './dates';

/** "mail", "voice message" */
export function channelName(channel: Channel): string {
  return i18n.t(`channel.${channel}`);
}

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
  return joined(repeat ? [...line, i18n.t('cadences.again', { wait: waitWords(repeat) })] : line);
}

/** "Thu 26 Nov mail · Tue 1 Dec call" */
export function previewLine(planned: readonly PreviewedStep[], now: EpochMs): string {
  return joined(
    planned.map(({ at, step }) =>
      i18n.t('cadences.dated', { day: date(at, now), channel: channelName(step.channel) }),
    ),
  );
}

function stepWords({ channel, wait }: Step): string {
  return i18n.t('cadences.step', { channel: channelName(channel), wait: waitWords(wait) });
}

function joined(parts: readonly string[]): string {
  return parts.join(' · ');
}
