import type { ReactNode } from 'react';
import { planAt } from '@/lib/domain/appointments/named-time';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { CadenceAction } from '@/lib/domain/cadence/cadence-action';
import type { SeasonAction } from '@/lib/domain/cadence/season-action';
import type { Saying } from '@/lib/domain/correct';
import type { NudgePlan } from '@/lib/domain/due';
import {
  type Awaits,
  type FollowUp,
  isDue,
  isOpen,
  isOwed,
  isSending,
} from '@/lib/domain/follow-up';
import type { SeasonCard as Card } from '@/lib/domain/person/season-card';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { moment } from '@/lib/words/dates';
import { distance } from '@/lib/words/distance';
import { evidence } from '@/lib/words/evidence';
import { markOf } from '@/lib/words/mark';
import { AskedMenu } from './AskedMenu';
import { AwaitsMenu } from './AwaitsMenu';
import { CadenceMenu } from './CadenceMenu';
import type { CalendarTarget } from './calendar-choices';
import { MoreMenu } from './MoreMenu';
import { planChoices, planOf } from './plan-choices';
import { SeasonCard } from './SeasonCard';
import { StateMark } from './StateMark';
import { snoozeChoices } from './snooze-choices';
import type { WarnOfTime } from './use-time-warnings';
import { WhenMenu } from './WhenMenu';
import type { ReadWhen } from './when-reading';

type Props = {
  /** Null for a thread that is not followed up. */
  readonly followUp: FollowUp | null;
  readonly now: EpochMs;
  readonly rule: Settings;
  /** Those that can be started. */
  readonly cadences: readonly Cadence[];
  /** Gmail is being asked about this thread. */
  readonly isChecking: boolean;
  /** What the latest action did, for those who cannot see the bar change. */
  readonly notice: string | null;
  /** Whether that action can be undone. */
  readonly canUndo: boolean;
  /** Why the latest action failed. */
  readonly problem: string | null;
  readonly readWhen: ReadWhen;
  readonly warnOfTime?: WarnOfTime;
  onFollowUp(plan: NudgePlan): void;
  onSnooze(until: EpochMs, isAppointment?: boolean): void;
  onDone(): void;
  onStop(): void;
  onReopen(): void;
  onCheckNow(): void;
  onSay(saying: Saying): void;
  onAwait(awaits: Awaits): void;
  onCadence(action: CadenceAction): void;
  /** Lets it rest for a season, or recur. */
  onSeason?(action: SeasonAction): void;
  /** Back from a season: what there was before. */
  readonly card?: Card | null;
  /** Adds its exact time to a calendar. */
  onCalendar?(target: CalendarTarget): void;
  onUndo(): void;
  /** So many mails are without an answer that the next should be the last. */
  readonly isLastMessageOffered?: boolean;
  /** Shows all that is known of the people, and offers that message. */
  onPerson?(): void;
};

/** The quiet bar above an open thread: its state, why, and what can be done about it. */
export function ThreadBar(props: Props) {
  const { followUp, now, notice, problem, canUndo } = props;
  return (
    <section
      className="retoma-ui bar"
      data-tracked={followUp !== null}
      aria-label={i18n.t(followUp && isOwed(followUp) ? 'bar.owedName' : 'bar.name')}
    >
      {followUp && (
        <div className="bar-state">
          <StateMark mark={markOf(followUp, now)} />
          <span className="bar-words">
            <bdi>
              {dueWords(followUp, props)}
              {evidence(followUp, now)}
            </bdi>
          </span>
        </div>
      )}
      {props.card && <SeasonCard card={props.card} now={now} />}
      {/* Both stay in the page, or screen readers miss what they say. The bar itself shows the rest. */}
      <span role="status" className="unseen">
        {notice}
      </span>
      <span role="alert" className="bar-problem problem">
        <bdi>{problem}</bdi>
      </span>
      <div className="bar-actions">
        {canUndo && (
          <button type="button" className="button button-link" onClick={props.onUndo}>
            <bdi>{i18n.t('action.undo')}</bdi>
          </button>
        )}
        {followUp ? (
          <Actions {...props} followUp={followUp} />
        ) : (
          <>
            <FollowUpMenu {...props} />
            <More {...props} />
          </>
        )}
      </div>
    </section>
  );
}

function Actions(props: Props & { readonly followUp: FollowUp }) {
  const { followUp, now, rule, readWhen, isChecking } = props;
  if (!isOpen(followUp)) {
    return (
      <>
        <AwaitsMenu followUp={followUp} onAwait={props.onAwait} />
        <Action onClick={props.onReopen}>{i18n.t('action.reopen')}</Action>
        <More {...props} />
      </>
    );
  }
  return (
    <>
      <AwaitsMenu followUp={followUp} onAwait={props.onAwait} />
      <AskedMenu followUp={followUp} onSay={props.onSay} />
      <CadenceMenu {...props} followUp={followUp} onAct={props.onCadence} />
      {!isSending(followUp, now) && (
        <Action isBusy={isChecking} onClick={props.onCheckNow}>
          {isChecking ? i18n.t('action.checking') : i18n.t('action.checkNow')}
        </Action>
      )}
      {followUp.state === 'waiting' && (
        <WhenMenu
          title={i18n.t('bar.snoozeMenu')}
          choices={() => snoozeChoices(now, rule)}
          now={now}
          readWhen={readWhen}
          warnOfTime={props.warnOfTime}
          onChoose={(at) => props.onSnooze(Number(at))}
          onPick={props.onSnooze}
        >
          {i18n.t('action.snooze')}
        </WhenMenu>
      )}
      <Action onClick={props.onDone}>{i18n.t('action.done')}</Action>
      {props.isLastMessageOffered && props.onPerson && (
        <Action onClick={props.onPerson}>{i18n.t('person.breakUp')}</Action>
      )}
      <More {...props} />
    </>
  );
}

function More(props: Props) {
  const { followUp, now, rule, onSay, onCadence, onSeason, onCalendar, onPerson, onStop } = props;
  // Where an answer is owed, the bar below, of what is awaited, has them.
  const cadences = followUp && isOwed(followUp) ? [] : props.cadences;
  const actions = { onSay, onCadence, onSeason, onCalendar, onPerson, onStop };
  return <MoreMenu {...{ followUp, cadences, now, rule, ...actions }} />;
}

function FollowUpMenu({ now, rule, readWhen, warnOfTime, onFollowUp }: Props) {
  return (
    <WhenMenu
      title={i18n.t('bar.followUpMenu')}
      choices={() => planChoices(now, rule)}
      now={now}
      readWhen={readWhen}
      warnOfTime={warnOfTime}
      onChoose={(id) => onFollowUp(planOf(id))}
      onPick={(at, isAppointment) => onFollowUp(planAt({ at, isAppointment }))}
    >
      {i18n.t('action.followUp')}
    </WhenMenu>
  );
}

type ActionProps = {
  readonly isBusy?: boolean;
  readonly children: ReactNode;
  onClick(): void;
};

/** Busy rather than disabled: a disabled button would drop the focus it was pressed with. */
function Action({ isBusy = false, children, onClick }: ActionProps) {
  return (
    <button
      type="button"
      className="button"
      aria-disabled={isBusy}
      onClick={isBusy ? undefined : onClick}
    >
      <bdi>{children}</bdi>
    </button>
  );
}

function dueWords(followUp: FollowUp, { now, rule }: Props): ReactNode {
  if (followUp.state !== 'waiting' || isDue(followUp, now)) return null;
  const { plan, dueAt, season } = followUp;
  const isCounted = rule.workdaysOnly && plan.kind !== 'at' && season === null;
  const calendar = isCounted ? rule : null;
  return (
    <>
      <span className="bar-due">
        {i18n.t('bar.due', { when: moment(dueAt, now) })}{' '}
        <small>{distance(dueAt, now, calendar)}</small>
      </span>{' '}
    </>
  );
}
