import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { CadenceAction } from '@/lib/domain/cadence/cadence-action';
import { dueChannel, type RunChange } from '@/lib/domain/cadence/follow-up-run';
import { isAsEdited, type Run } from '@/lib/domain/cadence/run';
import type { NudgeRule } from '@/lib/domain/due';
import { type FollowUp, isPaused } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { channelName } from '@/lib/words/cadences';
import type { Choice } from './ChoiceMenu';
import { snoozeChoices } from './snooze-choices';

/** What the menu shows: what can be done, on which day the step comes, or which step is next. */
export type StepPage = 'step' | 'day' | 'place';

const AT = 'at/';
const TO = 'to/';
const UPDATE = 'update/';

/** What leads on to another page. */
const PAGES = { moveDay: 'day', goTo: 'place' } as const satisfies Record<string, StepPage>;

/** The names of the messages, and what each does. */
const ACTIONS = {
  write: () => ({ kind: 'write' }),
  done: (note) => change({ kind: 'take', outcome: 'done', note }),
  noAnswer: (note) => change({ kind: 'take', outcome: 'no-answer', note }),
  talked: (note) => change({ kind: 'take', outcome: 'talked', note }),
  skip: (note) => change({ kind: 'skip', note }),
  pause: () => change({ kind: 'pause' }),
  resume: () => change({ kind: 'resume' }),
  end: () => change({ kind: 'end' }),
  won: () => change({ kind: 'deal', end: 'won' }),
  lost: () => change({ kind: 'deal', end: 'lost' }),
} as const satisfies Record<string, (note: string) => CadenceAction>;

type ActionName = keyof typeof ACTIONS;

/** The title of a page, another one for each. */
export function stepTitle(page: StepPage, { name }: Run): string {
  switch (page) {
    case 'step':
      return name;
    case 'day':
      return i18n.t('cadence.act.moveDay');
    case 'place':
      return i18n.t('cadence.act.goTo');
  }
}

export function stepChoices(
  page: StepPage,
  followUp: FollowUp,
  cadences: readonly Cadence[],
  now: EpochMs,
  rule: NudgeRule,
): readonly Choice[] {
  switch (page) {
    case 'step':
      return actionsOf(followUp, cadences);
    case 'day':
      return snoozeChoices(now, rule).map((it) => ({ ...it, id: `${AT}${it.id}` }));
    case 'place':
      return placesOf(followUp.run);
  }
}

/** The page to which a choice leads on; null where it does something. */
export function stepPageOf(id: string): StepPage | null {
  return Object.hasOwn(PAGES, id) ? PAGES[id as keyof typeof PAGES] : null;
}

/**
 * @param id - of a choice that leads nowhere
 * @param note - kept with the step, where it is taken or skipped
 */
export function stepAction(id: string, note: string): CadenceAction {
  if (id.startsWith(UPDATE)) {
    return { kind: 'follow-edited', cadenceId: id.slice(UPDATE.length) };
  }
  if (id.startsWith(TO)) return change({ kind: 'move', to: Number(id.slice(TO.length)) });
  if (id.startsWith(AT)) {
    const at = Number(id.slice(AT.length));
    return change({ kind: 'reschedule', at, isAppointment: false });
  }
  return ACTIONS[id as ActionName](note.trim());
}

function actionsOf(followUp: FollowUp, cadences: readonly Cadence[]): readonly Choice[] {
  const isHeld = isPaused(followUp);
  const taking: readonly ActionName[] =
    dueChannel(followUp) === 'email' ? ['write'] : ['done', 'noAnswer', 'talked'];
  return [
    ...(isHeld ? [choice('resume')] : [...taking, 'skip' as const].map((name) => choice(name))),
    { ...choice('moveDay'), startsGroup: true, leadsOn: true },
    ...(followUp.run && followUp.run.steps.length > 1
      ? [{ ...choice('goTo'), leadsOn: true }]
      : []),
    ...(isHeld ? [] : [choice('pause')]),
    ...editedChoice(followUp.run, cadences),
    { ...choice('end'), startsGroup: true },
    choice('won'),
    choice('lost'),
  ];
}

function editedChoice(run: Run | null, cadences: readonly Cadence[]): readonly Choice[] {
  const cadence = run && cadences.find(({ id }) => id === run.cadenceId);
  if (!cadence || isAsEdited(run, cadence)) return [];
  return [{ ...choice('update'), id: `${UPDATE}${cadence.id}` }];
}

function placesOf(run: Run | null): readonly Choice[] {
  return (run?.steps ?? []).map(({ channel }, index) => ({
    id: `${TO}${index}`,
    name: i18n.t('cadence.place', { step: index + 1, channel: channelName(channel) }),
    detail: '',
    isChosen: index === run?.at,
  }));
}

function choice(name: ActionName | keyof typeof PAGES | 'update'): Choice {
  return { id: name, name: i18n.t(`cadence.act.${name}`), detail: '' };
}

function change(it: RunChange): CadenceAction {
  return { kind: 'change', change: it };
}
