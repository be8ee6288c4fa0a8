import type { Person } from '@/lib/domain/address';
import type { LegacyId } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';

/** One message, as the server knows it. */
export type Message = {
  /** `msg-f:<decimal>`, or `msg-a:r…` if a web client made it. Never changes. */
  readonly id: string;
  /** Of a draft, new with every save and with sending (GMAIL.md, Ids: seen). */
  legacyId: LegacyId;
  from: Person;
  to: readonly Person[];
  cc: readonly Person[];
  bcc: readonly Person[];
  /** When it was written, by its sender's clock. */
  at: EpochMs;
  /** When it came, by the server's clock. */
  receivedAt: EpochMs;
  subject: string;
  html: string;
  labels: Set<string>;
  rfcId: string;
  /** RFC Message-ID of the message it answers. */
  inReplyTo: string | null;
  /** When Gmail shall send it, for a scheduled message. */
  scheduledAt: EpochMs | null;
};

export type Thread = {
  /** `thread-f:<decimal>`, or `thread-a:r…` if a web client made it. */
  readonly id: string;
  /** Fixed when the first message is saved (GMAIL.md, Ids: seen). */
  readonly legacyId: LegacyId;
  /** Oldest first. */
  messages: Message[];
  /** The mailbox's version at the thread's last change. */
  version: number;
};

/** What a web client wants to save or send. */
export type WrittenMessage = {
  readonly id: string;
  readonly threadId: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly html: string;
  readonly labels: readonly string[];
  readonly inReplyTo: string | null;
  readonly scheduledAt: EpochMs | null;
};

/** What is true of a thread; a copy that does not change. */
export type ThreadTruth = {
  readonly id: string;
  readonly threadId: LegacyId;
  readonly subject: string;
  readonly messages: readonly {
    readonly id: string;
    readonly messageId: LegacyId;
    readonly from: Person;
    readonly to: readonly Person[];
    readonly cc: readonly Person[];
    readonly bcc: readonly Person[];
    readonly at: EpochMs;
    readonly subject: string;
    readonly html: string;
    readonly labels: readonly string[];
    readonly scheduledAt: EpochMs | null;
  }[];
};

/** A label of the user's own. On the wire it is `^x_<n>` (bv of 2020, in gmail.js: seen). */
export type UserLabel = { readonly id: string; readonly name: string };

/** What a mailbox is made of. */
export type MailboxSettings = {
  readonly owner: Person;
  /** Further addresses the owner may write from. */
  readonly aliases: readonly Person[];
  /** The account's constant `ik` (GMAIL.md: asked for by `view=cv`). */
  readonly ik: string;
  /** Labels made by the user: what messages carry (`^x_…`) and what people read. */
  readonly userLabels: readonly UserLabel[];
};

export function truthOf(thread: Thread): ThreadTruth {
  return {
    id: thread.id,
    threadId: thread.legacyId,
    subject: thread.messages[0]?.subject ?? '',
    messages: thread.messages.map((message) => ({
      id: message.id,
      messageId: message.legacyId,
      from: message.from,
      to: message.to,
      cc: message.cc,
      bcc: message.bcc,
      at: message.at,
      subject: message.subject,
      html: message.html,
      labels: [...message.labels].sort(),
      scheduledAt: message.scheduledAt,
    })),
  };
}
