import { type KeyboardEvent, useId, useRef } from 'react';
import type { NudgeRule } from '@/lib/domain/due';
import { type FollowUp, type FollowUpId, isDue } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { date, daysBetween, moment } from '@/lib/words/dates';
import { distance } from '@/lib/words/distance';
import { briefEvidence, evidence } from '@/lib/words/evidence';
import { markOf } from '@/lib/words/mark';
import { peopleList, subjectOf } from '@/lib/words/people';
import { StateMark } from './StateMark';
import { snoozeChoices } from './snooze-choices';
import { WhenMenu } from './WhenMenu';
import type { ReadWhen } from './when-reading';

type Props = {
  readonly followUp: FollowUp;
  readonly now: EpochMs;
  readonly rule: NudgeRule;
  /** Its controls are in the tab order: of all rows in a list, one is. */
  readonly isActive: boolean;
  readonly readWhen: ReadWhen;
  onActivate(id: FollowUpId): void;
  onOpen(id: FollowUpId): void;
  onSnooze(id: FollowUpId, until: EpochMs): void;
  onDone(id: FollowUpId): void;
  /** Shows all that is known of the people. */
  onPerson?(id: FollowUpId): void;
};

/** One follow-up in a list: state, who and when; subject and evidence. Enter opens, s snoozes, d is done. */
export function FollowUpRow(props: Props) {
  const { followUp, now, rule, isActive, readWhen } = props;
  const { id } = followUp;
  const describedBy = useId();
  const snooze = useRef<HTMLButtonElement>(null);
  const tabIndex = isActive ? 0 : -1;
  const subject = subjectOf(followUp);
  const why = evidence(followUp, now);
  // A scheduled mail has no date yet: its wait starts when Gmail sends it.
  const isSent = followUp.state !== 'scheduled';

  function actByKey(event: KeyboardEvent): void {
    if (event.target instanceof HTMLInputElement || isModified(event)) return;
    if (event.key === 'd') props.onDone(id);
    else if (event.key === 's') snooze.current?.click();
    else if (event.key === 'c') props.onPerson?.(id);
    else return;
    event.preventDefault();
  }

  return (
    <li
      className="row"
      aria-label={subject}
      onFocus={() => props.onActivate(id)}
      onKeyDown={actByKey}
    >
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
            <time className="row-when" dateTime={new Date(followUp.dueAt).toISOString()}>
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
      <span className="row-actions">
        {isSent && (
          <WhenMenu
            title={i18n.t('bar.snoozeMenu')}
            label={i18n.t('row.snooze', { subject })}
            buttonRef={snooze}
            tabIndex={tabIndex}
            choices={() => snoozeChoices(now, rule)}
            now={now}
            readWhen={readWhen}
            onChoose={(at) => props.onSnooze(id, Number(at))}
            onPick={(at) => props.onSnooze(id, at)}
          >
            {i18n.t('action.snooze')}
          </WhenMenu>
        )}
        <button
          type="button"
          className="button"
          aria-label={i18n.t('row.done', { subject })}
          tabIndex={tabIndex}
          onClick={() => props.onDone(id)}
        >
          {i18n.t('action.done')}
        </button>
      </span>
    </li>
  );
}

/** The date; of today the hours left, for the mark tells the time. */
function dueWords(followUp: FollowUp, now: EpochMs): string {
  const { dueAt } = followUp;
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
