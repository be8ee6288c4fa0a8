import { useState } from 'react';
import { ThreadBar } from '@/components/ThreadBar';
import type { GmailPage } from '@/entrypoints/gmail.content/feature';
import { attempt } from '@/lib/attempt';
import { followUpId } from '@/lib/domain/follow-up';
import type { LegacyId } from '@/lib/domain/snapshot';
import type { FlaggedThread } from '@/lib/domain/track-mail';
import { i18n } from '@/lib/i18n/i18n';
import { request } from '@/lib/messaging/client';
import type { Change } from '@/lib/messaging/protocol';
import { moment } from '@/lib/words/dates';
import { subjectOf } from '@/lib/words/people';
import { useFollowUp, useSettings } from './use-follow-up';

type Props = {
  readonly gmail: GmailPage;
  readonly threadId: LegacyId;
  /** The thread as it is drawn now. */
  readThread(): FlaggedThread;
};

type Outcome = {
  readonly notice: string | null;
  readonly undoId: number | null;
  readonly problem: string | null;
};

const NOTHING: Outcome = { notice: null, undoId: null, problem: null };

/** Joins the thread's bar up with the background. */
export function ConnectedThreadBar({ gmail, threadId, readThread }: Props) {
  const known = useFollowUp(gmail, threadId);
  const rule = useSettings(gmail);
  const [isChecking, setIsChecking] = useState(false);
  const [outcome, setOutcome] = useState(NOTHING);
  if (!known) return null;
  const { followUp, now } = known;
  const id = followUpId(gmail.account, threadId);
  const subject = subjectOf(followUp ?? readThread());

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
      isChecking={isChecking}
      notice={outcome.notice}
      canUndo={outcome.undoId !== null}
      problem={outcome.problem}
      readWhen={(text) => request('readWhen', { text })}
      onFollowUp={(plan) =>
        act(
          request('trackThread', { thread: readThread(), plan }),
          i18n.t('acted.tracked', { subject }),
        )
      }
      onSnooze={(until) =>
        act(
          request('snooze', { id, until }),
          i18n.t('acted.snoozed', { subject, when: moment(until, Date.now()) }),
        )
      }
      onDone={() => act(request('finish', { id }), i18n.t('acted.done', { subject }))}
      onStop={() => act(request('stop', { id }), i18n.t('acted.stopped', { subject }))}
      onReopen={() => act(request('reopen', { id }), i18n.t('acted.reopened', { subject }))}
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
