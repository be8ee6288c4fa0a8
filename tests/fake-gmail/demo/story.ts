import type { Person } from '@/lib/domain/address';
import type { EpochMs } from '@/lib/domain/time';
import type { Delivery } from '../delivery';
import type { Mailbox } from '../mailbox';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** One message of a made-up thread. */
export type Line = {
  /** Who wrote it; the mailbox's owner if left out. */
  readonly from?: Person;
  readonly to?: readonly Person[];
  readonly hoursAgo: number;
  readonly body: string;
  readonly kind?: Delivery['kind'];
  readonly isUnread?: boolean;
};

export type Story = {
  readonly subject: string;
  readonly isStarred?: boolean;
  readonly isArchived?: boolean;
  /** A user label, as messages carry it. */
  readonly label?: string;
  readonly lines: readonly Line[];
};

/** Put made-up threads into a mailbox, as if they had happened before now. */
export function tell(mailbox: Mailbox, stories: readonly Story[], now: EpochMs): void {
  for (const story of stories) {
    let threadId: string | undefined;
    story.lines.forEach((line, i) => {
      const isMine = line.from === undefined;
      const receipt = mailbox.deliver({
        threadId,
        subject: line.kind ? undefined : i === 0 ? story.subject : `Re: ${story.subject}`,
        from: line.from,
        to: line.to,
        kind: line.kind ?? (isMine ? 'own' : 'human'),
        body: line.body,
        at: Math.round(now - line.hoursAgo * HOUR_MS - (i + 1) * 17 * MINUTE_MS),
      });
      threadId = receipt.threadId;
      if (!line.isUnread) mailbox.label(threadId, [], ['^u']);
    });
    if (threadId === undefined) continue;
    if (story.isStarred) mailbox.label(threadId, ['^t'], []);
    if (story.label) mailbox.label(threadId, [story.label], []);
    if (story.isArchived) mailbox.archive(threadId);
  }
}
