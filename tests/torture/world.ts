import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers';
import { onNotificationClosed } from '@/lib/background/notification-events';
import { sweep } from '@/lib/background/sweep';
import { rememberAccount } from '@/lib/db/accounts';
import { db } from '@/lib/db/db';
import { fromRow, toRow } from '@/lib/db/follow-up-row';
import type { SeasonAction } from '@/lib/domain/cadence/season-action';
import { unusableFields } from '@/lib/domain/data/follow-up-shape';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { type FollowUp, followUpId, isOpen, type SentMail } from '@/lib/domain/follow-up';
import type { MessageSnapshot } from '@/lib/domain/snapshot';
import { DAY_MS, type EpochMs, MINUTE_MS, SECOND_MS } from '@/lib/domain/time';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import { ScriptedGmail } from '../lib/background/scripted-gmail';
import { legacyIdAt, ME, makeMail, makeMessage, makeOwnMessage, makeSnapshot } from '../make';
import { type Event, type GmailMood, type History, THREADS } from './history';
import { type MortalWorker, WorkerDiedError } from './mortal-worker';

/** A thread as it really is, whoever knows of it. */
type Thread = { readonly threadId: string; messages: MessageSnapshot[] };

const OTHER = 'other@example.com';

/**
 * A user, their mail, their browser and the clock around the real background; and what the user was
 * shown, and what was wrong with it.
 */
export class World {
  readonly #worker: MortalWorker;
  readonly #gmail = new ScriptedGmail();
  readonly #threads: readonly Thread[];
  /** The user's clock, which the user may set. */
  #now: EpochMs;
  /** Gmail's own, which nobody sets. */
  #gmailNow: EpochMs;
  #salt = 0;
  #mails = 0;
  /** Whether the worker sleeps: the next event starts it, and a worker that starts sweeps. */
  #isAsleep = false;
  /** The rounds of nudging that the user has been told of: a touch, or a snooze of it. */
  readonly #told = new Map<string, string>();
  readonly faults: string[] = [];

  private constructor(worker: MortalWorker, start: EpochMs) {
    this.#worker = worker;
    this.#now = start;
    this.#gmailNow = start;
    this.#threads = Array.from({ length: THREADS }, (_, n) => ({
      threadId: legacyIdAt(start, n + 1),
      messages: [],
    }));
  }

  static async of(worker: MortalWorker, { start }: History): Promise<World> {
    fakeBrowser.reset();
    await Promise.all(db.tables.map((table) => table.clear()));
    const world = new World(worker, start);
    world.#setClock(start);
    await rememberAccount(ME, { index: 0, ik: 'ik123', seenAt: start });
    worker.embody((id) => world.#watch(id));
    return world;
  }

  async live(event: Event): Promise<void> {
    this.#pass(SECOND_MS);
    if (event.diesAfter !== null) this.#worker.dieAfter(event.diesAfter);
    await this.#survive(() => this.#happen(event));
    await this.#survive(() => this.#ring());
    this.#worker.rise();
  }

  /** Let Gmail answer truly and enough time pass, then look for what is wrong. */
  async end(): Promise<void> {
    this.#setMood('the truth');
    await handlers.saveSettings({ workdaysOnly: false, quietFromHour: 0, quietUntilHour: 0 });
    // A day at a time: what Gmail could not be asked about is asked about again.
    for (let day = 0; day < 12; day++) {
      await sweep();
      // What an undone mail gives way to may have been put off for long.
      const waiting = (await db.followUps.toArray()).filter((it) => isOpen(it) && !it.nudge);
      this.#setClock(Math.max(this.#now, ...waiting.map(({ dueAt }) => dueAt)) + DAY_MS);
    }
    await sweep();
    for (const row of await db.followUps.toArray()) this.#inspect(row);
    const alarms = await fakeBrowser.alarms.getAll();
    if (alarms.length > 1) this.faults.push('more than one alarm');
  }

  #inspect(row: FollowUp): void {
    const name = this.#nameOf(row.threadId);
    if (JSON.stringify(toRow(fromRow(row))) !== JSON.stringify(row)) {
      this.faults.push(`${name}: its keys do not follow from it`);
    }
    for (const field of unusableFields(row)) this.faults.push(`${name}: ${field} is not valid`);
    if (!isOpen(row)) return;
    if (!row.nudge?.isShown) this.faults.push(`${name}: was never nudged for`);
    if (this.#isAnswered(row)) this.faults.push(`${name}: is answered, and not known to be`);
    if (!this.#find(row)) this.faults.push(`${name}: waits for a mail that was undone`);
  }

  /** Whether a person wrote after the touch, in truth. */
  #isAnswered({ threadId, touch, reopenedAt }: FollowUp): boolean {
    const { messages } = this.#thread(threadId);
    const index = messages.findIndex(({ messageId }) => messageId === touch.messageId);
    const later =
      index < 0 ? messages.filter(({ at }) => (at ?? 0) > touch.at) : messages.slice(index + 1);
    return later.some((it) => isHumanReply(it) && (it.at ?? 0) > (reopenedAt ?? 0));
  }

  #find({ threadId, touch }: FollowUp): MessageSnapshot | undefined {
    const { messages } = this.#thread(threadId);
    return messages.find(({ messageId }) => messageId === touch.messageId);
  }

  async #happen(event: Event): Promise<void> {
    switch (event.kind) {
      case 'send':
        return this.#send(event);
      case 'reply':
      case 'auto-reply':
      case 'own mail from the phone':
        return this.#arrive(event);
      case 'stale snapshot':
        return this.#show(this.#at(event.thread), event.messages);
      case 'snooze':
        return this.#act('snooze', event.thread, { until: this.#now + event.minutes * MINUTE_MS });
      case 'done':
        return this.#act('finish', event.thread);
      case 'stop':
        return this.#act('stop', event.thread);
      case 'reopen':
        return this.#act('reopen', event.thread);
      case 'not now': {
        const action = { kind: 'rest', season: { kind: event.season } } as const;
        return this.#act('startSeason', event.thread, { action });
      }
      case 'check now':
        return this.#act('checkNow', event.thread);
      case 'undo the last action':
        await this.#wake();
        await handlers.undo({});
        return;
      case 'settings': {
        await this.#wake();
        const { waitDays, workdaysOnly, isQuietAtNight } = event;
        const quiet = isQuietAtNight ? { from: 18, until: 9 } : { from: 0, until: 0 };
        await handlers.saveSettings({
          waitDays,
          workdaysOnly,
          quietFromHour: quiet.from,
          quietUntilHour: quiet.until,
        });
        return;
      }
      case 'wait':
        this.#pass(event.minutes * MINUTE_MS);
        this.#isAsleep = true;
        return;
      case 'set the clock':
        return this.#setClock(this.#now + event.minutes * MINUTE_MS);
      case 'Gmail':
        return this.#setMood(event.answers);
      case 'dismiss notifications':
        return this.#dismiss();
      case 'lose the alarm':
        fakeBrowser.alarms.resetState();
        return;
      case 'ring twice at once':
        await Promise.allSettled([sweep(), sweep()]);
        return;
      case 'restart the browser':
        return this.#restart(event.isAlarmLost);
    }
  }

  async #send({ thread: index, tabs, undo }: Extract<Event, { kind: 'send' }>): Promise<void> {
    const thread = this.#at(index);
    const messageId = this.#newId();
    const wireId = `msg-a:r${++this.#mails}`;
    const message = makeOwnMessage({ messageId, wireId, at: this.#gmailNow });
    thread.messages.push(message);
    const mail: SentMail = makeMail({
      threadId: thread.threadId,
      messageId,
      wireId,
      sentAt: this.#gmailNow,
    });
    // A tab tells once more if nobody answered it: the mail must not be forgotten.
    for (let tab = 0; tab < tabs; tab++) {
      await this.#insist(() =>
        handlers.reportSent({ mail, choice: BY_SETTINGS, judgement: NOT_JUDGED }),
      );
    }
    if (undo === 'no') return;
    this.#pass(10 * SECOND_MS);
    const draft = {
      ...message,
      messageId: this.#newId(),
      at: this.#gmailNow,
      labels: ['^all', '^r'],
    };
    thread.messages = [...thread.messages.filter((it) => it !== message), draft];
    if (undo === 'seen') {
      await this.#insist(() => handlers.reportUnsent({ account: ME, wireId }));
    }
  }

  async #arrive(event: Extract<Event, { isSeen: boolean }>): Promise<void> {
    const thread = this.#at(event.thread);
    if (thread.messages.length === 0) return;
    const at = this.#gmailNow;
    const messageId = this.#newId();
    const arrived = {
      reply: makeMessage({ at, messageId }),
      'auto-reply': makeMessage({ at, messageId, subject: 'Automatic reply: Quote' }),
      'own mail from the phone': makeOwnMessage({ at, messageId }),
    }[event.kind];
    thread.messages.push(arrived);
    if (event.isSeen) await this.#show(thread, thread.messages.length);
  }

  #show(thread: Thread, count: number): Promise<void> {
    const messages = thread.messages.slice(0, count);
    if (messages.length === 0) return Promise.resolve();
    const snapshot = makeSnapshot(messages, { threadId: thread.threadId, isComplete: false });
    return this.#insist(() => handlers.reportThreads({ threads: [snapshot] }));
  }

  async #act(
    name: 'snooze' | 'finish' | 'stop' | 'reopen' | 'startSeason' | 'checkNow',
    index: number,
    more: { readonly until?: number; readonly action?: SeasonAction } = {},
  ): Promise<void> {
    await this.#wake();
    const id = followUpId(ME, this.#at(index).threadId);
    const handle = handlers[name] as (request: object) => Promise<unknown>;
    await handle({ id, ...more });
  }

  /** Dismissing is the user's: the browser tells the worker, and starts one if need be. */
  async #dismiss(): Promise<void> {
    const ids = await this.#worker.spare(async () =>
      Object.keys(await fakeBrowser.notifications.getAll()),
    );
    fakeBrowser.notifications.resetState();
    this.#worker.rise();
    for (const id of ids) await onNotificationClosed(id);
  }

  async #restart(isAlarmLost: boolean): Promise<void> {
    const rows = await this.#worker.spare(() => db.followUps.toArray());
    // What was on its way to the screen is gone with the screen: it may be told of again.
    for (const row of rows) if (row.nudge && !row.nudge.isShown) this.#told.delete(roundOf(row));
    fakeBrowser.notifications.resetState();
    await this.#worker.spare(() => fakeBrowser.storage.session.clear());
    if (isAlarmLost) fakeBrowser.alarms.resetState();
    this.#isAsleep = true;
    await this.#wake();
  }

  /** The alarm rings when its time has come, and starts a worker if need be. */
  async #ring(): Promise<void> {
    for (let rings = 0; rings < 3; rings++) {
      const alarms = await this.#worker.spare(() => fakeBrowser.alarms.getAll());
      const isDue = alarms.some(({ scheduledTime }) => scheduledTime <= this.#now);
      if (!isDue) return;
      fakeBrowser.alarms.resetState();
      this.#isAsleep = false;
      await sweep();
    }
  }

  /** A worker that starts sweeps before all else. */
  async #wake(): Promise<void> {
    if (!this.#isAsleep) return;
    this.#isAsleep = false;
    await sweep();
  }

  /** As a tab does that gets no answer: say it again. */
  async #insist(say: () => Promise<unknown>): Promise<void> {
    await this.#wake();
    try {
      await say();
    } catch (error) {
      if (!(error instanceof WorkerDiedError)) throw error;
      this.#worker.rise();
      this.#isAsleep = true;
      await this.#wake();
      await say();
    }
  }

  async #survive(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      // Dexie hands on what was thrown inside one of its transactions as an error of its own.
      if (!this.#worker.isDead) throw error;
    }
    if (!this.#worker.isDead) return;
    this.#worker.rise();
    this.#isAsleep = true;
  }

  /** Look at a notification as it appears, and at what the background knew then. */
  async #watch(notificationId: string): Promise<void> {
    const rows = await this.#worker.spare(() => db.followUps.where({ notificationId }).toArray());
    for (const row of rows) if (!row.nudge?.isShown) this.#tell(row, notificationId);
  }

  #tell(row: FollowUp, notificationId: string): void {
    const name = this.#nameOf(row.threadId);
    const round = roundOf(row);
    if (this.#told.has(round)) this.faults.push(`${name}: nudged twice for ${round}`);
    this.#told.set(round, notificationId);
    const reply = this.#thread(row.threadId).messages.find(isHumanReply);
    const { check } = row;
    if (check?.outcome === 'unanswered' && this.#isAnswered(row) && (reply?.at ?? 0) < check.at) {
      this.faults.push(`${name}: nudged although Gmail had said that it was answered`);
    }
  }

  #setMood(mood: GmailMood): void {
    this.#gmail.accounts = [ME];
    this.#gmail.answer = 'threads';
    if (mood === 'offline') this.#gmail.answer = 'offline';
    if (mood === '429' || mood === '500') this.#gmail.answer = Number(mood);
    if (mood === 'garbage') this.#gmail.answer = { text: '\u0000<<[' };
    if (mood === 'an unknown format') this.#gmail.answer = { text: ')]}\'\n{"v":3}' };
    if (mood === 'signed out') this.#gmail.accounts = [];
    if (mood === 'under another number') this.#gmail.accounts = [OTHER, ME];
  }

  #pass(ms: number): void {
    this.#gmailNow += ms;
    this.#setClock(this.#now + ms);
  }

  #setClock(now: EpochMs): void {
    this.#now = now;
    vi.setSystemTime(now);
    for (const { threadId, messages } of this.#threads) this.#gmail.show(messages, threadId);
  }

  /** Ids grow with Gmail's time, whatever the user's clock says. */
  #newId(): string {
    return legacyIdAt(this.#gmailNow, ++this.#salt);
  }

  #at(index: number): Thread {
    const thread = this.#threads[index];
    if (!thread) throw new RangeError(`no thread ${index}`);
    return thread;
  }

  #thread(threadId: string): Thread {
    return this.#at(this.#threads.findIndex((it) => it.threadId === threadId));
  }

  #nameOf(threadId: string): string {
    return `thread ${this.#threads.findIndex((it) => it.threadId === threadId)}`;
  }
}

/** What may be nudged for once: a touch, and each time to which the user put it off. */
function roundOf({ id, touch, dueAt, changedAt, nudge }: FollowUp): string {
  return `${id} touch ${touch.messageId} due ${dueAt} nudged ${nudge?.at ?? changedAt}`;
}

function isHumanReply({ labels, subject }: MessageSnapshot): boolean {
  const isMine = labels.includes('^f') || labels.includes('^r');
  return !isMine && !subject?.startsWith('Automatic reply');
}
