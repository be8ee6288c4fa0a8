import { type Address, areColleagues, isSameMailbox } from './address';
import { endRun } from './cadence/run';
import type { NudgeRule } from './due';
import { type Answer, close, type FollowUp, type MachineAnswer } from './follow-up';
import { holdWhileAway } from './hold';
import type { AutoReply, Bounce, CalendarResponse, InboundJudgement } from './inbound/inbound-mail';
import { type EpochMs, SECOND_MS } from './time';

/** A message from somebody else, judged. */
export type Heard = Answer & { readonly judgement: InboundJudgement };

/**
 * What a message that came means to the wait for an answer. A person's answer ends it, or brings it
 * nearer to its end; an absence puts it off; mail that did not arrive is due at once; what a machine
 * says else is evidence.
 *
 * @returns the argument itself if it means nothing, or was heard before
 */
export function hear(followUp: FollowUp, heard: Heard, rule: NudgeRule, now: EpochMs): FollowUp {
  const { judgement } = heard;
  switch (judgement.kind) {
    case 'human':
      return hearAnswer(followUp, answerOf(heard), now);
    case 'calendar-response':
      return hearCalendar(followUp, heard, judgement, now);
    case 'auto-reply':
      return hearAutoReply(followUp, heard, judgement, rule, now);
    case 'bounce':
      return hearBounce(followUp, heard, judgement, now);
    case 'list':
      return followUp;
  }
}

/** A person answered: it ends the wait, or brings it nearer to its end. */
export function hearAnswer(followUp: FollowUp, answer: Answer, now: EpochMs): FollowUp {
  if (isHeard(followUp.answers, answer)) return followUp;
  const answers = [...followUp.answers, answer];
  if (missingPeople({ ...followUp, answers }).length === 0) {
    return close({ ...followUp, answers }, 'replied', {
      at: now,
      by: { kind: 'reply', ...answer },
    });
  }
  return { ...followUp, answers, changedAt: now };
}

/**
 * Whose answer is still awaited; nobody's once anyone answered whose answer is enough. A colleague
 * who answers does so for the one of their house who has not.
 */
export function missingPeople({
  awaits,
  people,
  answers,
}: Pick<FollowUp, 'awaits' | 'people' | 'answers'>): readonly Address[] {
  if (awaits.kind === 'anyone') {
    return answers.length > 0 ? [] : people.map(({ email }) => email);
  }
  const awaited = awaits.kind === 'named' ? awaits.emails : people.map(({ email }) => email);
  return answers.reduce<readonly Address[]>(
    (missing, { from }) => withoutAnswered(missing, from, people),
    awaited,
  );
}

function withoutAnswered(
  missing: readonly Address[],
  from: Address,
  people: FollowUp['people'],
): readonly Address[] {
  const isAddressee = people.some(({ email }) => isSameMailbox(email, from));
  if (isAddressee) return missing.filter((email) => !isSameMailbox(email, from));
  const colleagues = missing.filter((email) => areColleagues(email, from));
  return colleagues.length === 1 ? missing.filter((email) => email !== colleagues[0]) : missing;
}

/** Only an invitation is answered with a click. */
function hearCalendar(
  followUp: FollowUp,
  heard: Heard,
  { response }: CalendarResponse,
  now: EpochMs,
): FollowUp {
  const answer = answerOf(heard);
  const isDecided = response === 'accepted' || response === 'declined';
  if (isDecided && isInvitation(followUp)) {
    return close(followUp, 'replied', { at: now, by: { kind: 'calendar', response, ...answer } });
  }
  return keepEvidence(followUp, { kind: 'calendar', response, ...answer }, now);
}

/** By how the mail was judged, or by the words that calendars put before its subject. */
function isInvitation({ expected, subject }: FollowUp): boolean {
  return (
    expected?.reason === 'invitation' ||
    /^\s*(updated )?invit(ation|aci[oó]n)\b.{0,20}:/i.test(subject)
  );
}

function hearAutoReply(
  followUp: FollowUp,
  { from, at }: Heard,
  { returnsOn, standIn }: AutoReply,
  rule: NudgeRule,
  now: EpochMs,
): FollowUp {
  const kept = keepEvidence(followUp, { kind: 'auto-reply', from, at, returnsOn, standIn }, now);
  return kept === followUp ? followUp : holdWhileAway(kept, rule, now);
}

function hearBounce(
  followUp: FollowUp,
  { from, at }: Heard,
  { variant, reason }: Bounce,
  now: EpochMs,
): FollowUp {
  // It arrived, which was asked for: nothing that a nudge could add.
  if (variant === 'delivered') return followUp;
  const kept = keepEvidence(followUp, { kind: 'bounce', from, at, variant, reason }, now);
  if (kept === followUp || variant === 'delayed') return kept;
  // What did not arrive is nobody's to answer: a nudge that went out before said something else.
  const run = kept.run && endRun(kept.run, 'bounce', now);
  return { ...kept, run, dueAt: Math.min(kept.dueAt, now), nudge: null };
}

/** Keep as evidence what came and is no answer. A mail that did not arrive stays so. */
export function keepEvidence(
  followUp: FollowUp,
  machineAnswer: MachineAnswer,
  now: EpochMs,
): FollowUp {
  const { machineAnswer: known } = followUp;
  const isLost = known?.kind === 'bounce' && known.variant === 'permanent';
  if (isLost && machineAnswer.kind !== 'bounce') return followUp;
  if (known && isSameAnswer(known, machineAnswer)) return followUp;
  return { ...followUp, machineAnswer, changedAt: now };
}

/** Heard before: nothing that came until the last one kept is heard again. */
function isSameAnswer(known: MachineAnswer, heard: MachineAnswer): boolean {
  if (known.at === null || heard.at === null) return known.kind === heard.kind;
  // Some of Gmail's answers tell whole seconds alone.
  return heard.at < known.at + SECOND_MS;
}

function isHeard(answers: readonly Answer[], { from }: Answer): boolean {
  return answers.some((it) => isSameMailbox(it.from, from));
}

function answerOf({ from, fromName, at }: Heard): Answer {
  return { from, fromName, at };
}
