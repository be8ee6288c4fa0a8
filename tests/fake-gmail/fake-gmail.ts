import type { EpochMs } from '@/lib/domain/time';
import type { AccountSeed } from './demo/accounts';
import type { Endpoint, Fault } from './faults';
import type { Interface } from './interface';
import type { Mailbox } from './mailbox';
import type { CvFraming } from './wire/conversation-response';

export type FakeGmailOptions = {
  /** 0, the default, for any free port. */
  readonly port?: number;
  /** The server's clock, `Date.now` by default. May be in the past, and may jump. */
  readonly now?: () => EpochMs;
  /** Mailboxes to start with; a salesperson's in English and one in Spanish by default. */
  readonly accounts?: readonly AccountSeed[];
  /** This many synthetic threads instead of the first account's own. */
  readonly rows?: number;
  readonly interface?: Partial<Interface>;
  readonly cvFraming?: CvFraming;
  /** How Undo travels: as a change of labels, or as a draft saved again. No capture of it exists. */
  readonly undoWire?: 'labels' | 'draft';
  /** How many threads come with their bodies in the page; 3 by default. */
  readonly embeddedBodies?: number;
  /** Whether a request without the cookie of a loaded page counts as signed out; true by default. */
  readonly requireCookie?: boolean;
  /** Time zone in which `view=cv` and the print view draw dates; this machine's by default. */
  readonly timeZone?: string;
};

/** A request that the fake answered, or refused. */
export type SeenRequest = {
  readonly method: string;
  readonly host: string;
  /** With its query. */
  readonly path: string;
  readonly endpoint: Endpoint | 'page' | 'channel' | 'static' | 'control' | 'csp' | 'other';
  /** Of requests to `s`, `bv` and `fd`. */
  readonly body: string | null;
  /** Whether it carried the cookie of a loaded page. */
  readonly hasCookie: boolean;
};

/** The control API. `POST /__control/<name>` offers the same over HTTP. */
export type FakeGmail = {
  readonly port: number;
  /** `https://mail.google.com`, which resolver rules lead to `port`. */
  readonly origin: string;
  /** `https://127.0.0.1:<port>`, which needs no rules. */
  readonly localOrigin: string;
  /** Addresses in the order of their `/u/N`. */
  readonly accounts: readonly string[];
  /** The mailbox of an account, or a delegated one. @throws RangeError if there is none */
  mailbox(address: string): Mailbox;
  /** Its `/u/N` stays, but leads to the sign-in page. */
  signOut(address: string): void;
  signIn(address: string): void;
  /** Break every connection but those of `/__control`, as if the network were gone. */
  setOffline(isOffline: boolean): void;
  /** What an endpoint answers from now on; null for the truth. */
  answer(endpoint: Endpoint, fault: Fault | null): void;
  /** Let an endpoint think before it answers. */
  delay(endpoint: Endpoint, ms: number): void;
  /**
   * What happens twice from now on: `answers` of `s` bring every changed thread twice, `requests` of
   * pages loaded from now on are sent twice, byte by byte; null for nothing.
   */
  duplicate(what: 'answers' | 'requests' | null): void;
  /** Who is `/u/0`, `/u/1`, … from now on. */
  setAccounts(addresses: readonly string[]): void;
  /** How pages look that are loaded from now on. */
  setInterface(look: Partial<Interface>): void;
  setCvFraming(framing: CvFraming): void;
  readonly requests: readonly SeenRequest[];
  clearRequests(): void;
  /** Violations of the page's policy that browsers reported. */
  readonly cspReports: readonly unknown[];
  close(): Promise<void>;
};
