import { EventEmitter } from 'node:events';
import type { Address, Person } from '@/lib/domain/address';
import type { LegacyId } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import {
  bodyOf,
  type Delivery,
  type DeliveryReceipt,
  labelsOf,
  MAIL_SYSTEM,
  subjectOf,
  toHtml,
} from './delivery';
import { clientNumber, decimalOf, legacyIdAt, type Random, seededRandom } from './ids';
import {
  type MailboxSettings,
  type Message,
  type Thread,
  type ThreadTruth,
  truthOf,
  type WrittenMessage,
} from './mail';

const FIRST_VERSION = 5000;

/**
 * One account's mail: what the page, the worker and the tests all see. Emits `change` whenever its
 * version grows.
 */
export class Mailbox extends EventEmitter {
  readonly settings: MailboxSettings;
  readonly #now: () => EpochMs;
  readonly #random: Random;
  readonly #threads = new Map<string, Thread>();
  /** What a sent message stays pending for, by message id. */
  readonly #undoWindows = new Map<string, NodeJS.Timeout>();
  #version = FIRST_VERSION;
  /** Called when a mail has really left, to bring it to the fake's other mailboxes. */
  onSent: (message: Message) => void = () => {};

  constructor(settings: MailboxSettings, now: () => EpochMs) {
    super();
    this.setMaxListeners(0);
    this.settings = settings;
    this.#now = now;
    this.#random = seededRandom(
      [...settings.owner.email].reduce((n, c) => n * 31 + c.charCodeAt(0), 7),
    );
  }

  get address(): Address {
    return this.settings.owner.email;
  }

  get version(): number {
    return this.#version;
  }

  /** Every thread, the one with the newest message first. */
  get all(): Thread[] {
    return [...this.#threads.values()].sort((a, b) => lastAt(b) - lastAt(a));
  }

  /** @param id - `thread-…` or a legacy id, also with a `|msg-…` behind it */
  find(id: string): Thread | undefined {
    const [threadId = ''] = id.split('|');
    return (
      this.#threads.get(threadId) ??
      [...this.#threads.values()].find((thread) => thread.legacyId === threadId)
    );
  }

  threads(): ThreadTruth[] {
    return this.all.map(truthOf);
  }

  /** @throws RangeError if there is none */
  thread(legacyId: LegacyId): ThreadTruth {
    return truthOf(this.#existing(legacyId));
  }

  isOwn(email: Address): boolean {
    const address = email.toLowerCase();
    return [this.settings.owner, ...this.settings.aliases].some((own) => own.email === address);
  }

  deliver(delivery: Delivery): DeliveryReceipt {
    const kind = delivery.kind ?? 'human';
    const at = delivery.at ?? this.#now();
    const known = delivery.threadId === undefined ? undefined : this.#existing(delivery.threadId);
    const legacyId = this.#freshLegacyId(at);
    const last = known?.messages.at(-1);
    const from = this.#senderOf(delivery, known);
    const message: Message = {
      id: `msg-f:${decimalOf(legacyId)}`,
      legacyId,
      from,
      to: delivery.to ?? (kind === 'own' ? this.#correspondents(known) : [this.settings.owner]),
      cc: [],
      bcc: [],
      at,
      receivedAt: at,
      subject: delivery.subject ?? subjectOf(kind, known),
      html: toHtml(delivery.body ?? bodyOf(kind, from)),
      labels: new Set([...labelsOf(kind), ...(delivery.labels ?? [])]),
      rfcId: this.#rfcId(from.email),
      inReplyTo: last?.rfcId ?? null,
      scheduledAt: null,
    };
    const thread = known ?? this.#newThread(`thread-f:${decimalOf(legacyId)}`, legacyId);
    thread.messages.push(message);
    thread.messages.sort((a, b) => a.receivedAt - b.receivedAt);
    this.#touch(thread);
    return { threadId: thread.legacyId, messageId: legacyId };
  }

  /**
   * Save or send what a web client wrote, as one operation of a request to `s`.
   *
   * @param undoMs - how long a sent message stays pending (`^pfg`)
   */
  write(written: WrittenMessage, undoMs: number): Thread {
    const now = this.#now();
    const legacyId = this.#freshLegacyId(now);
    const thread = this.find(written.threadId) ?? this.#newThread(written.threadId, legacyId);
    const before = thread.messages.find((message) => message.id === written.id);
    const message: Message = {
      ...written,
      legacyId,
      at: now,
      receivedAt: now,
      labels: this.#storedLabels(written),
      rfcId: before?.rfcId ?? this.#rfcId(written.from.email),
    };
    thread.messages = [...thread.messages.filter((other) => other !== before), message];
    clearTimeout(this.#undoWindows.get(message.id));
    if (message.labels.has('^pfg')) {
      const timer = setTimeout(() => this.#leave(thread, message.id), undoMs);
      timer.unref();
      this.#undoWindows.set(message.id, timer);
    }
    this.#touch(thread);
    return thread;
  }

  /** Change labels of messages of a thread (all of them if none is named). */
  label(
    threadId: string,
    added: readonly string[],
    removed: readonly string[],
    messageIds: readonly string[] = [],
  ): Thread | undefined {
    const thread = this.find(threadId);
    if (!thread) return undefined;
    for (const message of thread.messages) {
      if (messageIds.length > 0 && !messageIds.includes(message.id)) continue;
      for (const label of removed) message.labels.delete(label);
      for (const label of added) message.labels.add(label);
      if (added.includes('^r')) {
        clearTimeout(this.#undoWindows.get(message.id));
        message.legacyId = this.#freshLegacyId(this.#now());
      }
    }
    this.#touch(thread);
    return thread;
  }

  /** Remove a draft for good. */
  discard(threadId: string, messageId: string): Thread | undefined {
    const thread = this.find(threadId);
    if (!thread) return undefined;
    thread.messages = thread.messages.filter((message) => message.id !== messageId);
    this.#touch(thread);
    return thread;
  }

  trash(threadId: LegacyId): void {
    this.#existing(threadId);
    this.label(threadId, ['^k'], ['^i']);
  }

  archive(threadId: LegacyId): void {
    this.#existing(threadId);
    this.label(threadId, [], ['^i']);
  }

  /** Let all mail be this much older, as if the time had passed. Its ids stay. */
  age(ms: number): void {
    for (const thread of this.all) {
      for (const message of thread.messages) {
        message.at -= ms;
        message.receivedAt -= ms;
      }
    }
  }

  /** Every undo window is over: what was being sent has left. */
  finishSending(): void {
    for (const [messageId, timer] of [...this.#undoWindows]) {
      clearTimeout(timer);
      const thread = this.all.find(({ messages }) => messages.some(({ id }) => id === messageId));
      if (thread) this.#leave(thread, messageId);
    }
  }

  /** Every scheduled message goes out now. */
  releaseScheduled(): void {
    for (const thread of this.all) {
      for (const message of thread.messages) {
        if (!message.labels.has('^scheduled')) continue;
        for (const label of ['^scheduled', '^f_btns', '^f_cl']) message.labels.delete(label);
        for (const label of ['^f', '^f_bt']) message.labels.add(label);
        message.at = this.#now();
        message.receivedAt = message.at;
        message.legacyId = this.#freshLegacyId(message.at);
        message.scheduledAt = null;
        this.#touch(thread);
        this.onSent(message);
      }
    }
  }

  /** Threads that changed after a version. */
  changedSince(version: number): Thread[] {
    return [...this.#threads.values()].filter((thread) => thread.version > version);
  }

  /** Forget every undo window, so that nothing happens after the server closed. */
  close(): void {
    for (const timer of this.#undoWindows.values()) clearTimeout(timer);
    this.#undoWindows.clear();
    this.removeAllListeners();
  }

  #leave(thread: Thread, messageId: string): void {
    this.#undoWindows.delete(messageId);
    const message = thread.messages.find(({ id }) => id === messageId);
    if (!message?.labels.has('^pfg')) return;
    for (const label of ['^pfg', '^f_cl']) message.labels.delete(label);
    this.#touch(thread);
    this.onSent(message);
  }

  /** The labels Gmail keeps of those a client asks for (sync-2022: `^f` in, `^f_btns` out). */
  #storedLabels(written: WrittenMessage): Set<string> {
    const labels = new Set(written.labels);
    if (!labels.has('^pfg')) return labels;
    labels.delete('^f_btns');
    labels.add('^f');
    if (labels.has('^i')) labels.add('^sq_ig_i_personal');
    return labels;
  }

  #senderOf(delivery: Delivery, thread: Thread | undefined): Person {
    if (delivery.from) {
      return { email: delivery.from.email.toLowerCase(), name: delivery.from.name };
    }
    if (delivery.kind === 'own') return this.settings.owner;
    if (delivery.kind === 'bounce') return MAIL_SYSTEM;
    const [other] = this.#correspondents(thread);
    if (!other) throw new RangeError('a delivery to a new thread needs a sender');
    return other;
  }

  /** Whoever takes part in a thread and is not the owner. */
  #correspondents(thread: Thread | undefined): Person[] {
    const people = (thread?.messages ?? []).flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
    return people.filter(
      (person, i) =>
        !this.isOwn(person.email) && people.findIndex(({ email }) => email === person.email) === i,
    );
  }

  #newThread(id: string, legacyId: LegacyId): Thread {
    const thread: Thread = { id, legacyId, messages: [], version: 0 };
    this.#threads.set(id, thread);
    return thread;
  }

  #existing(id: string): Thread {
    const thread = this.find(id);
    if (!thread) throw new RangeError(`no thread "${id}" in ${this.address}`);
    return thread;
  }

  #touch(thread: Thread): void {
    this.#version += 1 + Math.floor(this.#random() * 6);
    thread.version = this.#version;
    if (thread.messages.length === 0) this.#threads.delete(thread.id);
    this.emit('change');
  }

  #freshLegacyId(at: EpochMs): LegacyId {
    for (;;) {
      const id = legacyIdAt(at, this.#random);
      const taken = [...this.#threads.values()].some(
        (thread) =>
          thread.legacyId === id || thread.messages.some(({ legacyId }) => legacyId === id),
      );
      if (!taken) return id;
    }
  }

  #rfcId(email: Address): string {
    return `<${clientNumber(this.#random).replace('-', 'n')}@mail.${email.slice(email.indexOf('@') + 1)}>`;
  }
}

function lastAt(thread: Thread): EpochMs {
  return thread.messages.at(-1)?.receivedAt ?? 0;
}
