import type { SentMail } from '@/lib/domain/follow-up';
import type { ThreadSnapshot } from '@/lib/domain/snapshot';

/**
 * What the observer in Gmail's own world hands to the isolated content script. JSON; no text of any
 * mail.
 */
export type GmailRecord =
  /** Who is signed in on this page. */
  | {
      readonly type: 'page';
      readonly account: string;
      /** The N of `/mail/u/N/`. */
      readonly index: number;
      /** The path between `/u/N/` and the rest for a delegated mailbox (`d/<id>`), else empty. */
      readonly delegate: string;
      /** A constant of the account that `view=cv` asks for; null if it was not found. */
      readonly ik: string | null;
    }
  /** A mail left (or was scheduled): Gmail accepted it. */
  | { readonly type: 'sent'; readonly mail: SentMail }
  /** A mail that had been sent or scheduled is a draft again. */
  | { readonly type: 'unsent'; readonly account: string; readonly wireId: string }
  /** A thread as a list, a sync or an opened conversation showed it. */
  | { readonly type: 'thread'; readonly snapshot: ThreadSnapshot }
  /** How much was understood since the last such record, by endpoint (`s`, `bv`, `fd`). */
  | {
      readonly type: 'traffic-health';
      readonly understood: Readonly<Record<string, number>>;
      readonly unknown: Readonly<Record<string, number>>;
    };
