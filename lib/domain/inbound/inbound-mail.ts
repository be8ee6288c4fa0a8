import type { Address, Person } from '../address';
import type { Day } from '../calendar/day';
import type { EpochMs } from '../time';

/** What is known of a mail that somebody else sent. */
export type InboundMail = {
  /** The address is empty where the mail names no sender, as some delivery reports do. */
  readonly from: Person;
  readonly subject: string;
  /** The whole plain text, quotes included; empty where it is not known. */
  readonly text: string;
  /** Relative dates cannot be read without it. */
  readonly sentAt: EpochMs | null;
  /** Gmail's own labels, where they can be seen. */
  readonly labels?: readonly string[];
  /** Where they can be seen. Names in any case. */
  readonly headers?: MailHeaders;
  /** In which "tomorrow" is counted, as in `Europe/Madrid`; UTC where it is not given. */
  readonly timeZone?: string;
};

export type MailHeaders = Readonly<Record<string, string>>;

export type InboundJudgement =
  | Human
  | AutoReply
  | Bounce
  | CalendarResponse
  | { readonly kind: 'list'; readonly reason: ListReason };

/** Somebody wrote it. */
export type Human = { readonly kind: 'human'; readonly reason: HumanReason };

/** A machine answered in somebody's name. */
export type AutoReply = {
  readonly kind: 'auto-reply';
  readonly variant: AutoReplyVariant;
  /** The first day on which the person is back, if the mail names it. */
  readonly returnsOn: Day | null;
  /** Who can be written to instead. */
  readonly standIn: Address | null;
  readonly reason: AutoReplyReason;
};

/** A mail system reports on the delivery of a mail of the user's. */
export type Bounce = {
  readonly kind: 'bounce';
  /** `delivered`: a report that it arrived, which was asked for. Evidence, and no alarm. */
  readonly variant: 'permanent' | 'delayed' | 'delivered';
  readonly reason: BounceReason;
  /** Whom it did not reach, where the report names them. */
  readonly recipients: readonly Address[];
};

/** A calendar tells what a guest of an event clicked. */
export type CalendarResponse = {
  readonly kind: 'calendar-response';
  readonly response: CalendarAnswer;
  readonly reason: CalendarReason;
};

export type AutoReplyVariant =
  | 'out-of-office'
  /** "We have received your request." */
  | 'receipt'
  /** "… no longer works here." */
  | 'left-company'
  /** "My address has changed." */
  | 'moved'
  /** "Confirm that you are a person", "waits for the moderator". */
  | 'challenge'
  /** "Your message was read on …" (RFC 8098). */
  | 'read-receipt';

export type CalendarAnswer = 'accepted' | 'declined' | 'tentative' | 'counter' | 'cancelled';

export type HumanReason =
  /** Nothing speaks for a machine. */
  | 'no-machine-signs'
  /** Something does, and what the mail says speaks louder. */
  | 'speaks-to-you'
  /** A forwarded mail, or a reply to a machine's. */
  | 'answers-or-forwards'
  /** The user said so. */
  | 'taught';

export type AutoReplyReason =
  | 'header'
  | 'subject'
  | 'says-automatic'
  | 'absence'
  | 'receipt'
  | 'left'
  | 'moved'
  | 'challenge'
  | 'read-receipt'
  | 'no-reply-sender';

export type CalendarReason = 'header' | 'subject' | 'text';

export type ListReason = 'header' | 'label' | 'unsubscribe' | 'newsletter' | 'taught';

export type BounceReason =
  | 'address-unknown'
  | 'domain-unknown'
  | 'mailbox-full'
  | 'mailbox-disabled'
  | 'too-large'
  /** By policy, by a spam filter, for lack of a right, or by a gateway. */
  | 'refused'
  /** The other server did not answer in time. */
  | 'unreachable'
  | 'loop'
  | 'unspecified';
