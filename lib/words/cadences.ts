import type { Cadence, Channel, PlannedStep } from '@/lib/domain/cadence/cadence';
import { isRecurring } from '@/lib/domain/cadence/recurring';
import { nextStep, type Run } from '@/lib/domain/cadence/run';
import {
  SHIPPED_CADENCE_IDS,
  SHIPPED_CADENCES,
  SHIPPED_TEMPLATE_IDS,
} from '@/lib/domain/cadence/shipped';
import { BLANKS, type Blank, type Template } from '@/lib/domain/cadence/template';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { date } from './dates';

/** The cadences that come with the extension, in the user's language; copies are the user's own. */
export function shippedCadences(): readonly Cadence[] {
  return SHIPPED_CADENCE_IDS.map((id) => ({
    ...SHIPPED_CADENCES[id],
    id,
    name: i18n.t(`cadence.name.${id}`),
    why: i18n.t(`cadence.why.${id}`),
  }));
}

/** The templates that they name, with blanks as the user's language writes them. */
export function shippedTemplates(): readonly Template[] {
  const blanks = Object.fromEntries(
    BLANKS.map((blank) => [blank, blankAsWritten(blank)]),
  ) as Record<Blank, string>;
  return SHIPPED_TEMPLATE_IDS.map((id) => ({
    id,
    name: i18n.t(`template.name.${id}`),
    text: i18n.t(`template.text.${id}`, blanks),
  }));
}

/** A blank as it is written into a template: `{first name}`. */
export function blankAsWritten(blank: Blank): string {
  return `{${i18n.t(`blank.${blank}`)}}`;
}

/** "Quote sent, step 2 of 4: call.", "Every 6 weeks: mail." @returns null where no step is to come */
export function stepWords(run: Run): string | null {
  const step = nextStep(run);
  if (!step) return null;
  const words = {
    cadence: run.name,
    step: run.at + 1,
    steps: run.steps.length,
    channel: channelName(step.channel),
  };
  if (run.pausedAt !== null) return i18n.t('cadence.stepPaused', words);
  return i18n.t(isRecurring(run) ? 'cadence.recurring' : 'cadence.step', words);
}

/** "Quote sent: all its 4 steps are taken." @returns null for a run that goes on or ended otherwise */
export function completedWords({ ending, name, steps }: Run): string | null {
  if (ending?.by !== 'completed') return null;
  return i18n.t('cadence.completed', steps.length, { cadence: name });
}

/** "step 2 of 4: call" */
export function briefStep(run: Run): string | null {
  const step = nextStep(run);
  if (!step) return null;
  const words = {
    step: run.at + 1,
    steps: run.steps.length,
    channel: channelName(step.channel),
  };
  if (run.pausedAt !== null) return i18n.t('cadence.briefPaused', words);
  return isRecurring(run)
    ? i18n.t('cadence.briefRecurring', { cadence: run.name, channel: words.channel })
    : i18n.t('cadence.briefStep', words);
}

export function channelName(channel: Channel): string {
  return i18n.t(`channel.${channel}`);
}

/** So many fit beside a cadence in a menu. */
const PREVIEWED = 4;

/**
 * "Thu 26 Nov mail · Tue 1 Dec call · …"
 *
 * @param limit - more steps are not named
 */
export function previewWords(
  planned: readonly PlannedStep[],
  now: EpochMs,
  limit = PREVIEWED,
): string {
  const words = planned
    .slice(0, limit)
    .map(({ at, step }) =>
      i18n.t('cadence.previewStep', { day: date(at, now), channel: channelName(step.channel) }),
    );
  return [...words, ...(planned.length > limit ? ['…'] : [])].join(' · ');
}

/** The text of one of them. */
export function shippedTemplate(id: (typeof SHIPPED_TEMPLATE_IDS)[number]): string {
  return shippedTemplates().find((it) => it.id === id)?.text ?? '';
}
