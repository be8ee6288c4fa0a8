import type { Address } from './address';
import type { InboundJudgement } from './inbound/inbound-mail';
import type { EpochMs } from './time';

/**
 * 16 lower-case hex digits, as in `data-legacy-thread-id`. A thread's is fixed at its first save
 * and the same on every device, unlike `thread-a:…`; a draft message's changes with every save.
 */
export type LegacyId = string;

/** One message of a thread as Gmail showed it. Never its text. */
export type MessageSnapshot = {
  /** Null where Gmail gives none: print view, a message that is just being sent. */
  readonly messageId: LegacyId | null;
  /** `msg-f:…` or `msg-a:…`, where known. */
  readonly wireId: string | null;
  /** Null where Gmail gives none: a draft in some answers. */
  readonly from: Address | null;
  readonly fromName: string;
  /** Null where only a date drawn for people tells it: print view. */
  readonly at: EpochMs | null;
  /** Null where Gmail does not show it: page, print view, some lists. */
  readonly subject: string | null;
  /** Gmail's own (`^f`, `^r`, …). Empty where they cannot be seen: page, print view. */
  readonly labels: readonly string[];
  /** To and Cc, where Gmail's traffic shows them. */
  readonly to?: readonly Address[];
  /** What it was judged to be, where its text could be read: where Gmail was asked. */
  readonly judgement?: InboundJudgement;
  /** Whether it asks something, where its text could be read. */
  readonly asks?: boolean;
};

/** What Gmail showed of one thread, from wherever: its traffic, its page, or when asked. */
export type ThreadSnapshot = {
  readonly account: Address;
  readonly threadId: LegacyId;
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly MessageSnapshot[];
  /** Whether every message of the thread is here. */
  readonly isComplete: boolean;
};

/** Whether the snapshot shows all that came, so that no answer in it means that there is none. */
export function isConclusive({ isComplete, messages }: ThreadSnapshot): boolean {
  return (
    isComplete && messages.length > 0 && messages.every(({ from, labels }) => from || labels.length)
  );
}
