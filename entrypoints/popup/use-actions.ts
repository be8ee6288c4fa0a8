import { useEffect, useState } from 'react';
import type { CalendarTarget } from '@/components/calendar-choices';
import { seasonNotice } from '@/components/season-choices';
import type { CadenceAction } from '@/lib/domain/cadence/cadence-action';
import type { SeasonAction } from '@/lib/domain/cadence/season-action';
import type { Saying } from '@/lib/domain/correct';
import type { NudgeRule } from '@/lib/domain/due';
import type { FollowUp } from '@/lib/domain/follow-up';
import { type EpochMs, SECOND_MS } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { useCadenceAction } from '@/lib/queries/cadence-actions';
import { useCalendarFile, useGoogleCalendar } from '@/lib/queries/calendar';
import { troubleOf } from '@/lib/queries/data';
import {
  type Change,
  useFinish,
  useOpenThread,
  useSay,
  useSnooze,
  useUndo,
} from '@/lib/queries/follow-ups';
import { useSeasonAction } from '@/lib/queries/seasons';
import type { ManyStarted } from '@/lib/queries/start-many';
import { saidNotice } from '@/lib/words/corrections';
import { storeTrouble } from '@/lib/words/data';
import { moment } from '@/lib/words/dates';
import { subjectOf } from '@/lib/words/people';

/** What the last action did. */
export type Notice = {
  readonly text: string;
  readonly isProblem?: boolean;
  /** What takes it back; none if it cannot be. */
  readonly undoIds?: readonly number[];
};

/** The key undoes it still when the words have gone. */
const NOTICE_MS = 10 * SECOND_MS;

/** What can be done with a follow-up here, each with the words that tell of it. */
export function useActions(now: EpochMs) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const { mutate: snooze } = useSnooze();
  const { mutate: finish } = useFinish();
  const { mutate: say } = useSay();
  const { mutate: actOnCadence } = useCadenceAction();
  const { mutate: saveCalendarFile } = useCalendarFile();
  const { mutate: openGoogleCalendar } = useGoogleCalendar();
  const { mutate: actOnSeason } = useSeasonAction();
  const { mutate: undo } = useUndo();
  const { mutate: open } = useOpenThread();

  useEffect(() => {
    if (!notice || notice.isProblem) return;
    const timer = setTimeout(() => setNotice(null), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  const onError = (error: Error): void => {
    const trouble = troubleOf(error);
    const text = trouble ? storeTrouble(trouble) : i18n.t('acted.failed');
    setNotice({ text, isProblem: true });
  };
  const tell = (text: string) => ({
    onSuccess: ({ undoId }: Change): void =>
      setNotice(
        undoId === null ? { text: i18n.t('acted.nothingChanged') } : { text, undoIds: [undoId] },
      ),
    onError,
  });

  const tellSaved = (isSaved: boolean): void =>
    setNotice({ text: i18n.t(isSaved ? 'appointment.saved' : 'appointment.gone') });

  return {
    notice,
    open: ({ id }: FollowUp): void => open(id, { onError }),
    snooze: (followUp: FollowUp, until: EpochMs, isAppointment = false): void => {
      const subject = subjectOf(followUp);
      const text = i18n.t('acted.snoozed', { subject, when: moment(until, now) });
      snooze({ id: followUp.id, until, isAppointment }, tell(text));
    },
    finish: (followUp: FollowUp): void =>
      finish(followUp.id, tell(i18n.t('acted.done', { subject: subjectOf(followUp) }))),
    say: (followUp: FollowUp, saying: Saying): void =>
      say({ id: followUp.id, saying }, tell(saidNotice(saying, followUp))),
    cadence: (followUp: FollowUp, action: CadenceAction): void => {
      const message = action.kind === 'start' ? 'cadence.started' : 'cadence.changed';
      const text = i18n.t(message, { subject: subjectOf(followUp) });
      const isWriting = action.kind === 'write';
      actOnCadence({ id: followUp.id, action }, isWriting ? { onError } : tell(text));
    },
    season: (followUp: FollowUp, action: SeasonAction, rule: NudgeRule): void => {
      const text = seasonNotice(action, subjectOf(followUp), now, rule);
      actOnSeason({ id: followUp.id, action }, tell(text));
    },
    calendar: ({ id }: FollowUp, target: CalendarTarget): void => {
      if (target === 'google') openGoogleCalendar(id, { onError });
      else saveCalendarFile(id, { onSuccess: tellSaved, onError });
    },
    tellStarted: ({ undoIds }: ManyStarted): void =>
      setNotice(
        undoIds.length === 0
          ? { text: i18n.t('acted.nothingChanged') }
          : { text: i18n.t('many.started', undoIds.length), undoIds },
      ),
    undo: (): void =>
      undo(notice?.undoIds ?? [], {
        onSuccess: ({ isUndone }) =>
          setNotice({ text: i18n.t(isUndone ? 'acted.undone' : 'acted.nothingToUndo') }),
        onError,
      }),
  };
}
