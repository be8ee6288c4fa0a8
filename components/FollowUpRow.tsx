import { type KeyboardEvent, useId, useRef } from 'react';
import type { TimeWarning } from '@/lib/domain/appointments/clashes';
import type { NamedTime } from '@/lib/domain/appointments/named-time';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { CadenceAction } from '@/lib/domain/cadence/cadence-action';
import { hasRun } from '@/lib/domain/cadence/follow-up-run';
import type { SeasonAction } from '@/lib/domain/cadence/season-action';
import { askedSayings, type Saying } from '@/lib/domain/correct';
import { type FollowUp, type FollowUpId, isDue, isOpen } from '@/lib/domain/follow-up';
import type { SeasonCard as Card } from '@/lib/domain/person/season-card';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { date, daysBetween, moment } from '@/lib/words/dates';
import { distance } from '@/lib/words/distance';
import { briefEvidence, evidence } from '@/lib/words/evidence';
import { markOf } from '@/lib/words/mark';
import { peopleList, subjectOf } from '@/lib/words/people';
import { AskedMenu } from './AskedMenu';
import { CadenceMenu } from './CadenceMenu';
import { takesCadence } from './cadence-choices';
import type { CalendarTarget } from './calendar-choices';
import { MoreMenu } from './MoreMenu';
import { CHOOSE_KEY, RowChoice } from './RowChoice';
import { SeasonCard } from './SeasonCard';
import { StateMark } from './StateMark';
import { sayingByKey } from './saying-choices';
import { snoozeChoices } from './snooze-choices';
import { WhenMenu } from './WhenMenu';
import type { ReadWhen } from './when-reading';

type Props = {
  readonly followUp: FollowUp;
  readonly now: EpochMs;
  readonly rule: Settings;
  /** Its controls are in the tab order: of all rows in a list, one is. */
  readonly isActive: boolean;
  readonly readWhen: ReadWhen;
  warnOfTime?(id: FollowUpId, time: NamedTime): Promise<readonly TimeWarning[]>;
  /** Those that can be started. */
  readonly cadences: readonly Cadence[];
  onActivate(id: FollowUpId): void;
  onOpen(id: FollowUpId): void;
  onSnooze(id: FollowUpId, until: EpochMs, isAppointment?: boolean): void;
  onDone(id: FollowUpId): void;
  onSay(id: FollowUpId, saying: Saying): void;
  onCadence(id: FollowUpId, action: CadenceAction): void;
  /** Lets it rest for a season, or recur. */
  onSeason?(id: FollowUpId, action: SeasonAction): void;
  /** Back from a season: what there was before. */
  readonly card?: Card | null | undefined;
  /** Adds its exact time to a calendar. */
  onCalendar?(id: FollowUpId, target: CalendarTarget): void;
  /** Shows all that is known of the people. */
  onPerson?(id: FollowUpId): void;
  /** Chosen, or not, while several rows are being chosen. */
  readonly isChosen?: boolean | undefined;
  /** Chooses it for something to be done with several. Left out where that is not offered. */
  readonly onChoose?: ((id: FollowUpId) => void) | undefined;
};

/**
 * One follow-up in a list: state, who and when; subject and evidence. Enter opens, s snoozes, d is done,
 * and each correction that fits has a key.
 */
export function FollowUpRow(props: Props) {
  const { followUp, now, rule, isActive, readWhen, warnOfTime } = props;
  const { id } = followUp;
  const describedBy = useId();
  const snooze = useRef<HTMLButtonElement>(null);
  const tabIndex = isActive ? 0 : -1;
  const subject = subjectOf(followUp);
  const why = evidence(followUp, now);
  // A scheduled mail has no date yet: its wait starts when Gmail sends it.
  const isSent = followUp.state !== 'scheduled';
  const canEnd = isOpen(followUp);
  // Where there is something of its own to do, there would be no room left for the name.
  const isDoneShown = canEnd && askedSayings(followUp).length === 0 && !hasRun(followUp);

  const { isChosen, onChoose } = props;
  const choose = onChoose && takesCadence(followUp) ? () => onChoose(id) : undefined;

  function actByKey(event: KeyboardEvent): void {
    if (event.target instanceof HTMLInputElement || isModified(event)) return;
    const saying = sayingByKey(followUp, event.key);
    if (saying) props.onSay(id, saying);
    else if (event.key === 'd' && canEnd) props.onDone(id);
    else if (event.key === 's') snooze.current?.click();
    else if (event.key === 'c') props.onPerson?.(id);
    else if (event.key === CHOOSE_KEY) choose?.();
    else return;
    event.preventDefault();
  }

  return (
    <li
      className="row"
      aria-label={subject}
      data-chosen={isChosen}
      onFocus={() => props.onActivate(id)}
      onKeyDown={actByKey}
    >
      {isChosen !== undefined && choose && (
        <RowChoice
          label={i18n.t('many.row', { subject })}
          isChosen={isChosen}
          tabIndex={tabIndex}
          onToggle={choose}
        />
      )}
      <button
        type="button"
        className="row-open"
        data-row={id}
        tabIndex={tabIndex}
        title={why}
        aria-describedby={describedBy}
        onClick={({ target }) =>
          isName(target) && props.onPerson ? props.onPerson(id) : props.onOpen(id)
        }
      >
        <span className="row-line">
          <StateMark mark={markOf(followUp, now)} />
          <span className="row-who">
            <bdi>{peopleList(followUp.people)}</bdi>
          </span>
          {isSent && (
            <time className="row-when" dateTime={new Date(shownAt(followUp)).toISOString()}>
              {dueWords(followUp, now)}
            </time>
          )}
        </span>
        <span className="row-line">
          <span className="row-subject">
            <bdi>{subject}</bdi>
          </span>
          <span className="row-evidence">{briefEvidence(followUp, now)}</span>
        </span>
      </button>
      <span id={describedBy} hidden>
        {why}
      </span>
      {props.card && <SeasonCard card={props.card} now={now} />}
      <span className="row-actions">
        <AskedMenu
          followUp={followUp}
          hasKeys
          label={i18n.t('row.answered', { subject })}
          tabIndex={tabIndex}
          onSay={(saying) => props.onSay(id, saying)}
        />
        <CadenceMenu
          followUp={followUp}
          cadences={props.cadences}
          readWhen={readWhen}
          warnOfTime={warnOfTime && ((time) => warnOfTime(id, time))}
          now={now}
          rule={rule}
          tabIndex={tabIndex}
          onAct={(action) => props.onCadence(id, action)}
        />
        {isSent && canEnd && (
          <WhenMenu
            title={i18n.t('bar.snoozeMenu')}
            label={i18n.t('row.snooze', { subject })}
            buttonRef={snooze}
            tabIndex={tabIndex}
            choices={() => snoozeChoices(now, rule)}
            now={now}
            readWhen={readWhen}
            warnOfTime={warnOfTime && ((time) => warnOfTime(id, time))}
            onChoose={(at) => props.onSnooze(id, Number(at))}
            onPick={(at, isAppointment) => props.onSnooze(id, at, isAppointment)}
          >
            {i18n.t('action.snooze')}
          </WhenMenu>
        )}
        {isDoneShown && (
          <button
            type="button"
            className="button"
            aria-label={i18n.t('row.done', { subject })}
            tabIndex={tabIndex}
            onClick={() => props.onDone(id)}
          >
            {i18n.t('action.done')}
          </button>
        )}
        <MoreMenu
          followUp={followUp}
          cadences={props.cadences}
          now={now}
          rule={rule}
          hasKeys
          label={i18n.t('row.more', { subject })}
          onDone={canEnd && !isDoneShown ? () => props.onDone(id) : undefined}
          tabIndex={tabIndex}
          onSay={(saying) => props.onSay(id, saying)}
          onCadence={(action) => props.onCadence(id, action)}
          onSeason={props.onSeason && ((action) => props.onSeason?.(id, action))}
          onCalendar={props.onCalendar && ((target) => props.onCalendar?.(id, target))}
          onPerson={props.onPerson && (() => props.onPerson?.(id))}
          onChooseMany={choose}
        />
      </span>
    </li>
  );
}

/** When it is due, or when it ended. */
function shownAt({ closing, dueAt }: FollowUp): EpochMs {
  return closing?.at ?? dueAt;
}

/** The date; of today the hours left, for the mark tells the time. */
function dueWords(followUp: FollowUp, now: EpochMs): string {
  const { dueAt, closing } = followUp;
  if (closing) return date(closing.at, now);
  if (isDue(followUp, now)) return date(dueAt, now);
  return daysBetween(now, dueAt) === 0 ? distance(dueAt, now) : moment(dueAt, now);
}

/** Pressed on the name and not by a key, for which the row is one button. */
function isName(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.row-who bdi') !== null;
}

function isModified({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
