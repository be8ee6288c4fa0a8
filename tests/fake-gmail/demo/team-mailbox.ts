import type { EpochMs } from '@/lib/domain/time';
import type { Mailbox } from '../mailbox';
import { tell } from './story';

const VICTOR = { name: 'Victor Lund', email: 'victor@lundoffices.example' };

/** The mail of a shared mailbox that others open by delegation. */
export function fillTeamMailbox(mailbox: Mailbox, now: EpochMs): void {
  tell(
    mailbox,
    [
      {
        subject: 'Shelves for the reception',
        lines: [
          {
            from: VICTOR,
            hoursAgo: 50,
            body: 'Hello team,\ndo you deliver to the islands?\nVictor',
          },
          {
            to: [VICTOR],
            hoursAgo: 46,
            body: 'Hello Victor,\nwe do. What are the measures of your reception?\nField & Pine',
          },
        ],
      },
      {
        subject: 'Opening hours',
        lines: [
          {
            from: { name: 'Sam Reed', email: 'sam@reed.example' },
            hoursAgo: 5,
            isUnread: true,
            body: 'Are you open on Saturday?',
          },
        ],
      },
    ],
    now,
  );
}
