import type { EpochMs } from '@/lib/domain/time';
import type { AccountSeed } from './demo/accounts';
import { fillWithRows } from './demo/rows';
import type { Message } from './mail';
import { Mailbox } from './mailbox';
import type { AccountEntry } from './wire/page-data';

/** Who is signed in, under which `/u/N`, and whose mailbox each may open. */
export class Accounts {
  readonly #mailboxes = new Map<string, Mailbox>();
  readonly #delegates = new Map<string, { readonly of: string; readonly mailbox: Mailbox }>();
  readonly #signedOut = new Set<string>();
  #order: readonly string[] = [];

  /** @param rows - this many synthetic threads instead of the first account's own */
  constructor(seeds: readonly AccountSeed[], now: () => EpochMs, rows: number | undefined) {
    seeds.forEach((seed, i) => {
      const mailbox = new Mailbox(seed, now);
      mailbox.onSent = (message) => this.#passOn(message);
      this.#mailboxes.set(mailbox.address, mailbox);
      if (rows !== undefined && i === 0) fillWithRows(mailbox, rows, now());
      else seed.fill(mailbox, now());
      if (seed.delegatedTo) {
        const { id, address } = seed.delegatedTo;
        this.#delegates.set(id, { of: address, mailbox });
      } else {
        this.#order = [...this.#order, mailbox.address];
      }
    });
  }

  /** Addresses by their `/u/N`, also of those who are signed out. */
  get order(): readonly string[] {
    return this.#order;
  }

  /** @throws RangeError if an address has no mailbox */
  setOrder(addresses: readonly string[]): void {
    for (const address of addresses) this.mailbox(address);
    this.#order = [...addresses];
  }

  /** @throws RangeError if there is none */
  mailbox(address: string): Mailbox {
    const mailbox = this.#mailboxes.get(address);
    if (!mailbox) throw new RangeError(`no mailbox "${address}"`);
    return mailbox;
  }

  /** The mailbox behind `/u/N` or `/u/N/d/<id>`, null if nobody there may see it. */
  at(index: number, delegateId: string | undefined): Mailbox | null {
    const address = this.#order[index];
    if (address === undefined || this.#signedOut.has(address)) return null;
    if (delegateId === undefined) return this.mailbox(address);
    const delegate = this.#delegates.get(delegateId);
    return delegate?.of === address ? delegate.mailbox : null;
  }

  signOut(address: string): void {
    this.mailbox(address);
    this.#signedOut.add(address);
  }

  signIn(address: string): void {
    this.#signedOut.delete(address);
  }

  /** `mla` as a page of this mailbox carries it: every signed-in account, and the mailbox itself. */
  entries(current: Mailbox): AccountEntry[] {
    const entries = this.#order
      .filter((address) => !this.#signedOut.has(address))
      .map((address): AccountEntry => {
        const { name } = this.mailbox(address).settings.owner;
        const isCurrent = address === current.address ? 1 : 0;
        return [address, isCurrent, 0, this.#order.indexOf(address), name];
      });
    if (entries.some(([, isCurrent]) => isCurrent === 1)) return entries;
    return [...entries, [current.address, 1, 0, 0, current.settings.owner.name]];
  }

  close(): void {
    for (const mailbox of this.#mailboxes.values()) mailbox.close();
  }

  /** A mail that left comes to those mailboxes of the fake that it is addressed to. */
  #passOn(message: Message): void {
    for (const person of [...message.to, ...message.cc, ...message.bcc]) {
      const mailbox = this.#mailboxes.get(person.email);
      if (!mailbox || mailbox.isOwn(message.from.email)) continue;
      const answered = mailbox.all.find(({ messages }) =>
        messages.some(({ rfcId }) => rfcId === message.inReplyTo),
      );
      mailbox.deliver({
        from: message.from,
        to: message.to,
        subject: message.subject,
        body: message.html,
        threadId: answered?.legacyId,
      });
    }
  }
}
