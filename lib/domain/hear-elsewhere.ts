import type { NudgeRule } from './due';
import { isCalendarInvitation, titleAnswered, titleInvitedTo } from './event-title';
import { close, type FollowUp } from './follow-up';
import { hear, keepEvidence } from './hear';
import { startOfLocalDay } from './hold';
import type { AutoReply, CalendarResponse } from './inbound/inbound-mail';
import type { OtherMail } from './other-mail';
import { type EpochMs, SECOND_MS } from './time';

/**
 * What a message on another thread means to the wait for its sender's answer: an absence puts it
 * off, mail that did not arrive is due at once, a click on an invitation answers it; whether what a
 * person wrote was the answer is asked, never assumed.
 *
 * @param mail - one that concerns the follow-up
 * @returns the argument itself if it means nothing, or was heard before
 */
export function hearElsewhere(
  followUp: FollowUp,
  mail: OtherMail,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  const { judgement } = mail;
  if (followUp.state !== 'waiting' || followUp.kind !== 'awaited') return followUp;
  // Some of Gmail's answers tell whole seconds alone.
  const isLater = mail.at + SECOND_MS > Math.max(followUp.touch.at, followUp.reopenedAt ?? 0);
  switch (judgement.kind) {
    case 'human':
      return isLater ? askWhether(followUp, mail, now) : followUp;
    case 'calendar-response':
      return isLater ? hearGuest(followUp, mail, judgement, now) : followUp;
    case 'bounce':
      return isLater ? hear(followUp, mail, rule, now) : followUp;
    case 'auto-reply':
      return isAbsence(judgement) && (isLater || outlasts(judgement, followUp.touch.at))
        ? hear(followUp, mail, rule, now)
        : followUp;
    case 'list':
      return followUp;
  }
}

function askWhether(followUp: FollowUp, mail: OtherMail, now: EpochMs): FollowUp {
  const { elsewhere } = followUp;
  if (elsewhere && mail.at <= elsewhere.at) return followUp;
  const { threadId, subject, from, fromName, at } = mail;
  return {
    ...followUp,
    elsewhere: { threadId, subject, from, fromName, at, isDismissed: false },
    changedAt: now,
  };
}

/**
 * The user says whether what came on another thread was the answer. If it was not, only a later
 * mail is asked about anew.
 */
export function answerElsewhere(followUp: FollowUp, isAnswer: boolean, now: EpochMs): FollowUp {
  const { elsewhere } = followUp;
  if (!elsewhere || elsewhere.isDismissed || followUp.state !== 'waiting') return followUp;
  if (!isAnswer) {
    return { ...followUp, elsewhere: { ...elsewhere, isDismissed: true }, changedAt: now };
  }
  const { subject, from, fromName, at } = elsewhere;
  const by = { kind: 'elsewhere', subject, from, fromName, at } as const;
  return close(followUp, 'replied', { at: now, by });
}

/** Google Calendar's answers come as threads of their own, with the event's title. */
function hearGuest(
  followUp: FollowUp,
  { from, fromName, at, subject }: OtherMail,
  { response }: CalendarResponse,
  now: EpochMs,
): FollowUp {
  const isDecided = response === 'accepted' || response === 'declined';
  const guest = { response, from, fromName, at };
  return isDecided && isAbout(followUp, subject)
    ? close(followUp, 'replied', { at: now, by: { kind: 'calendar', ...guest } })
    : keepEvidence(followUp, { kind: 'calendar', ...guest }, now);
}

/** A mail that invites may have any subject; an invitation from a calendar has the event's title. */
function isAbout({ expected, subject }: FollowUp, answer: string): boolean {
  const title = titleAnswered(answer);
  if (title !== '' && title === titleInvitedTo(subject)) return true;
  return expected?.reason === 'invitation' && !isCalendarInvitation(subject);
}

/** Not what a machine says of one mail alone: a ticket's number, a receipt. */
function isAbsence({ variant }: AutoReply): boolean {
  return variant === 'out-of-office' || variant === 'left-company' || variant === 'moved';
}

/** Responders answer once: a mail sent later meets the same absence. */
function outlasts({ returnsOn }: AutoReply, sentAt: EpochMs): boolean {
  return returnsOn !== null && startOfLocalDay(returnsOn) > sentAt;
}
