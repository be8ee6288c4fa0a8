import { type ReactNode, useState } from 'react';
import type { CalendarTarget } from '@/components/calendar-choices';
import { seasonNotice } from '@/components/season-choices';
import { ThreadBar } from '@/components/ThreadBar';
import type { GmailPage } from '@/entrypoints/gmail.content/feature';
import type { ThreadOnPage } from '@/entrypoints/gmail.content/late-script';
import { attempt } from '@/lib/attempt';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { CadenceAction } from '@/lib/domain/cadence/cadence-action';
import type { SeasonAction } from '@/lib/domain/cadence/season-action';
import type { Saying } from '@/lib/domain/correct';
import { endingOf } from '@/lib/domain/endings/ending-of';
import {
  type FollowUp,
  type FollowUpId,
  followUpId,
  isOpen,
  isOwed,
  owedId,
} from '@/lib/domain/follow-up';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import type { FlaggedThread } from '@/lib/domain/track-mail';
import { CALENDAR_FILE, download } from '@/lib/files/user-file';
import { i18n } from '@/lib/i18n/i18n';
import { requestCadenceAction } from '@/lib/messaging/cadence-action';
import { request } from '@/lib/messaging/client';
import type { Change } from '@/lib/messaging/protocol';
import { saidNotice } from '@/lib/words/corrections';
import { moment } from '@/lib/words/dates';
import { subjectOf } from '@/lib/words/people';
import { useCadences } from './use-cadences';
import { useDraftLeft } from './use-draft-left';
import { useFollowUps, useSettings } from './use-follow-up';
import { useSeasonCard } from './use-season-card';

type Props = {
  readonly gmail: GmailPage;
  readonly thread: ThreadOnPage;
};

type Outcome = {
  readonly notice: string | null;
  readonly undoId: number | null;
  readonly problem: string | null;
};

const NOTHING: Outcome = { notice: null, undoId: null, problem: null };

/** Joins the thread's bars up with the background: what is owed on it, then what is awaited. */
export function ConnectedThreadBar(props: Props) {
  const { gmail, thread } = props;
  const { threadId } = thread;
  const known = useFollowUps(gmail, threadId);
  useDraftLeft(gmail, thread, known?.now);
  const { cadences } = useCadences(known?.now);
  if (!known) return null;
  const { awaited, owed, now } = known;
  return (
    <>
      {owed && (
        <OneBar
          {...props}
          cadences={cadences}
          id={owedId(gmail.account, threadId)}
          followUp={owed}
          now={now}
        />
      )}
      <OneBar
        {...props}
        cadences={cadences}
        id={followUpId(gmail.account, threadId)}
        followUp={awaited}
        now={now}
      />
    </>
  );
}

type OneProps = Props & {
  readonly cadences: readonly Cadence[];
  readonly id: FollowUpId;
  readonly followUp: FollowUp | null;
  readonly now: EpochMs;
};

function OneBar({ gmail, thread, cadences, id, followUp, now }: OneProps): ReactNode {
  const rule = useSettings(gmail);
  const card = useSeasonCard(followUp, now);
  const [isChecking, setIsChecking] = useState(false);
  const [outcome, setOutcome] = useState(NOTHING);
  const subject = subjectOf(followUp ?? thread.read());
  // What was owed and is no more is worth a line only to whom just ended it, who may take it back.
  const isMine = followUp !== null && isOwed(followUp);
  if (isMine && !isOpen(followUp) && outcome === NOTHING) return null;

  async function attemptAction(act: () => Promise<Outcome>): Promise<void> {
    try {
      setOutcome(await act());
    } catch {
      // Whatever it was, the background has logged it; the user can only try again.
      setOutcome({ ...NOTHING, problem: i18n.t('acted.failed') });
    }
  }

  const act = (change: Promise<Change>, notice: string): Promise<void> =>
    attemptAction(async () => ({ ...NOTHING, notice, undoId: (await change).undoId }));

  return (
    <ThreadBar
      followUp={followUp}
      now={now}
      rule={rule}
      cadences={cadences}
      isChecking={isChecking}
      notice={outcome.notice}
      canUndo={outcome.undoId !== null}
      problem={outcome.problem}
      readWhen={(text) => request('readWhen', { text })}
      warnOfTime={(time) => request('warnOfTime', { id, time })}
      onFollowUp={(plan) =>
        act(
          request('trackThread', { thread: thread.read(), plan }),
          i18n.t('acted.tracked', { subject }),
        )
      }
      onSnooze={(until, isAppointment = false) =>
        act(
          request('snooze', { id, until, isAppointment }),
          i18n.t('acted.snoozed', { subject, when: moment(until, Date.now()) }),
        )
      }
      onDone={() => act(request('finish', { id }), i18n.t('acted.done', { subject }))}
      onStop={() => act(request('stop', { id }), i18n.t('acted.stopped', { subject }))}
      onReopen={() => act(request('reopen', { id }), i18n.t('acted.reopened', { subject }))}
      onSay={(saying) => act(say(id, saying), saidNotice(saying, { subject }))}
      onAwait={(awaits) =>
        act(request('setAwaits', { id, awaits }), i18n.t('acted.awaits', { subject }))
      }
      onCadence={(action) =>
        act(
          actOnCadence(action, id, followUp ? null : thread.read()),
          i18n.t(action.kind === 'start' ? 'cadence.started' : 'cadence.changed', { subject }),
        )
      }
      card={card}
      onSeason={(action) =>
        act(
          actOnSeason(action, id, followUp ? null : thread.read()),
          seasonNotice(action, subject, Date.now(), rule),
        )
      }
      onCalendar={(target) => attemptAction(() => addToCalendar(id, target))}
      isLastMessageOffered={followUp !== null && isLastMessageOffered(followUp, rule)}
      onPerson={() => void attempt('open the person', () => request('openPerson', { id }))}
      onUndo={() =>
        attemptAction(async () => {
          if (outcome.undoId !== null) await request('undo', { undoId: outcome.undoId });
          return { ...NOTHING, notice: i18n.t('acted.undone') };
        })
      }
      onCheckNow={() =>
        attemptAction(async () => {
          setIsChecking(true);
          try {
            await request('checkNow', { id });
            return NOTHING;
          } finally {
            setIsChecking(false);
          }
        })
      }
    />
  );
}

/** @param untracked - the thread, if it is not followed up yet */
async function actOnCadence(
  action: CadenceAction,
  id: FollowUpId,
  untracked: FlaggedThread | null,
): Promise<Change> {
  if (untracked) await request('trackThread', { thread: untracked });
  return requestCadenceAction(id, action);
}

/** @param untracked - the thread, if it is not followed up yet */
async function actOnSeason(
  action: SeasonAction,
  id: FollowUpId,
  untracked: FlaggedThread | null,
): Promise<Change> {
  if (untracked) await request('trackThread', { thread: untracked });
  return request('startSeason', { id, action });
}

async function addToCalendar(id: FollowUpId, target: CalendarTarget): Promise<Outcome> {
  if (target === 'google') {
    await request('openGoogleCalendar', { id });
    return NOTHING;
  }
  const file = await request('getCalendarFile', { id });
  if (file) download([file.text], file.name, CALENDAR_FILE);
  return { ...NOTHING, notice: i18n.t(file ? 'appointment.saved' : 'appointment.gone') };
}

function say(id: FollowUpId, saying: Saying): Promise<Change> {
  return saying === 'elsewhere' || saying === 'not-elsewhere'
    ? request('answeredElsewhere', { id, isAnswer: saying === 'elsewhere' })
    : request('correct', { id, correction: saying });
}

function isLastMessageOffered(followUp: FollowUp, settings: Settings): boolean {
  return endingOf(followUp, settings.endings, settings).kind === 'offer-break-up';
}
