import { planAt } from '@/lib/domain/appointments/named-time';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import { dueAt, type NudgePlan, type NudgeRule } from '@/lib/domain/due';
import type { Expected } from '@/lib/domain/expected';
import type { EpochMs } from '@/lib/domain/time';
import type { MailChoice } from '@/lib/domain/tracking';
import { i18n } from '@/lib/i18n/i18n';
import { moment } from '@/lib/words/dates';
import { expectedWords } from '@/lib/words/expected';
import { chipLabel } from '@/lib/words/plans';
import { ChoiceMenu } from './ChoiceMenu';
import { cadenceChoices } from './cadence-choices';
import { MannersLine } from './MannersLine';
import { planChoices, planId, planOf } from './plan-choices';
import type { WarnOfTime } from './use-time-warnings';
import { type WhenChoice, WhenMenu } from './WhenMenu';
import type { ReadWhen } from './when-reading';

type Props = {
  readonly choice: MailChoice;
  /** Whether the settings alone would have this mail followed up. */
  readonly isAutomatic: boolean;
  /** Null while nothing can be said of the mail. */
  readonly expected: Expected | null;
  /** When something that the mail promises falls due; null if nothing is offered to be remembered. */
  readonly promiseDueAt: EpochMs | null;
  readonly isPromiseDeclined: boolean;
  /** Those that can be started with the mail; none for who does not work with them. */
  readonly cadences: readonly Cadence[];
  /** What speaks against writing to these people now. */
  readonly warnings?: readonly string[];
  readonly now: EpochMs;
  readonly rule: NudgeRule;
  readonly readWhen: ReadWhen;
  readonly warnOfTime?: WarnOfTime;
  onChoose(choice: MailChoice): void;
  onPromise(isDeclined: boolean): void;
};

const NONE = 'none';

/**
 * Beside Send: when a nudge would come if nobody answers this mail, or that none will, and what the mail
 * was taken for; and what it promises, to be remembered.
 */
export function ComposeChip(props: Props) {
  const { choice, isAutomatic, expected, now, rule, readWhen, onChoose } = props;
  const plan = planOfChoice(choice, isAutomatic);
  const label = chipLabel(plan && dueAt(now, plan, rule), now);
  return (
    <div className="retoma-ui chip" data-on={plan !== null}>
      <WhenMenu
        title={i18n.t('chip.menu')}
        className="button button-edged chip-button"
        choices={() => chipChoices(plan, now, rule)}
        now={now}
        readWhen={readWhen}
        onChoose={(id) =>
          onChoose(id === NONE ? { kind: 'dont-track' } : { kind: 'track', plan: planOf(id) })
        }
        warnOfTime={props.warnOfTime}
        onPick={(at, isAppointment) =>
          onChoose({ kind: 'track', plan: planAt({ at, isAppointment }) })
        }
      >
        {label}
        {expected && <small className="chip-reason"> · {expectedWords(expected)}</small>}
      </WhenMenu>
      <CadenceChoice {...props} />
      <PromiseOffer {...props} />
      <MannersLine warnings={props.warnings ?? []} />
    </div>
  );
}

/** The cadence that starts with the mail, and the choice of one. */
function CadenceChoice({ cadences, choice, now, rule, onChoose }: Props) {
  if (cadences.length === 0) return null;
  const chosen =
    choice.kind === 'cadence' ? cadences.find(({ id }) => id === choice.cadenceId) : undefined;
  return (
    <ChoiceMenu
      title={i18n.t('cadence.startMenu')}
      className="button chip-button"
      isStacked
      choices={() => cadenceChoices(cadences, now, rule)}
      onChoose={(cadenceId) => onChoose({ kind: 'cadence', cadenceId })}
    >
      {chosen ? i18n.t('cadence.chosen', { cadence: chosen.name }) : i18n.t('cadence.menu')}
    </ChoiceMenu>
  );
}

/** Pressed, it is remembered when the mail is sent. */
function PromiseOffer({ promiseDueAt, isPromiseDeclined, now, onPromise }: Props) {
  if (promiseDueAt === null) return null;
  const when = moment(promiseDueAt, now);
  return (
    <button
      type="button"
      className="button button-edged chip-button chip-promise"
      aria-pressed={!isPromiseDeclined}
      title={i18n.t(isPromiseDeclined ? 'chip.promiseDeclined' : 'chip.promiseRemembered')}
      onClick={() => onPromise(!isPromiseDeclined)}
    >
      <bdi>{i18n.t('chip.promise', { when })}</bdi>
    </button>
  );
}

function planOfChoice(choice: MailChoice, isAutomatic: boolean): NudgePlan | null {
  switch (choice.kind) {
    case 'track':
      return choice.plan;
    case 'dont-track':
      return null;
    // Its steps say when; a cadence has a button of its own.
    case 'cadence':
      return null;
    case 'by-settings':
      return isAutomatic ? { kind: 'rule' } : null;
  }
}

/** The usual waits, the time picked before if it is none of them, and no nudge at all. */
function chipChoices(plan: NudgePlan | null, now: EpochMs, rule: NudgeRule): readonly WhenChoice[] {
  const chosen = plan ? planId(plan) : NONE;
  const presets = planChoices(now, rule);
  const picked =
    plan?.kind === 'at' ? [{ id: chosen, name: moment(plan.at, now), detail: '' }] : [];
  const none = { id: NONE, name: i18n.t('plan.none'), detail: '' };
  return [...picked, ...presets, none].map((it) => ({ ...it, isChosen: it.id === chosen }));
}
