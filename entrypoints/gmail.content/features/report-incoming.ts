import { attempt } from '@/lib/attempt';
import type { Address } from '@/lib/domain/address';
import type { LegacyId, MessageSnapshot, ThreadSnapshot } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import { report } from '@/lib/messaging/client';
import type { ArrivedMail } from '@/lib/messaging/protocol';
import type { Feature, GmailPage } from '../feature';

/** Older mail is of no matter any more: two weeks. */
const MATTERS_MS = 1_209_600_000;
/** One request asks about no more senders than this. */
const MAX_ASKED = 200;

/**
 * Mail that comes may be the answer, absence or failed delivery that a follow-up of another thread
 * waits for, or ask the user something. The background is asked whose mail matters and told of that
 * alone, by ids: of all other mail nothing leaves the page but its sender, who is not kept.
 */
export const reportIncoming: Feature = {
  id: 'report-incoming',

  start(gmail, signal) {
    const reporter = new Reporter(gmail);
    gmail.onRecord((record) => {
      if (record.type === 'thread') reporter.add(record.snapshot);
    }, signal);
  },
};

/** Asks about what arrives in one turn together, and about each message once. */
class Reporter {
  readonly #gmail: GmailPage;
  readonly #waiting = new Map<LegacyId, ArrivedMail>();
  readonly #asked = new Set<LegacyId>();
  readonly #reported = new Set<LegacyId>();

  constructor(gmail: GmailPage) {
    this.#gmail = gmail;
  }

  add({ threadId, messages }: ThreadSnapshot): void {
    const { account, settings } = this.#gmail;
    const { enquiries, enquiryAddresses } = settings.get();
    const isWrittenTo = messages.some(({ labels }) => labels.includes('^f'));
    for (const message of messages) {
      const { messageId, from, at } = message;
      if (!messageId || !from || !at || !isIncoming(message, account, Date.now())) continue;
      const mail = { account, threadId, messageId, from, at };
      if (enquiries && (isWrittenTo || isTo(message, enquiryAddresses))) this.#report(mail);
      else if (!this.#asked.has(messageId)) {
        if (this.#waiting.size === 0) {
          queueMicrotask(() => attempt('ask who matters', () => this.#ask()));
        }
        this.#waiting.set(messageId, mail);
      }
    }
  }

  async #ask(): Promise<void> {
    const { account } = this.#gmail;
    const mails = [...this.#waiting.values()];
    this.#waiting.clear();
    const senders = [...new Set(mails.map(({ from }) => from))];
    for (let first = 0; first < senders.length; first += MAX_ASKED) {
      const part = senders.slice(first, first + MAX_ASKED);
      const matters = await report('whoMatters', { account, senders: part });
      for (const mail of mails) {
        if (part.includes(mail.from)) this.#asked.add(mail.messageId);
        if (matters.includes(mail.from)) this.#report(mail);
      }
    }
  }

  #report(mail: ArrivedMail): void {
    if (this.#reported.has(mail.messageId)) return;
    this.#reported.add(mail.messageId);
    void attempt('report incoming', () =>
      report('reportIncoming', mail).catch((error: unknown) => {
        // Whatever shows it next reports it again.
        this.#reported.delete(mail.messageId);
        throw error;
      }),
    );
  }
}

/** `^i` inbox, `^f` sent by the user, `^r` draft (GMAIL.md, seen). */
function isIncoming({ from, at, labels }: MessageSnapshot, own: Address, now: EpochMs): boolean {
  const has = (label: string): boolean => labels.includes(label);
  return has('^i') && !has('^f') && !has('^r') && from !== own && now - (at ?? 0) <= MATTERS_MS;
}

function isTo({ to }: MessageSnapshot, addresses: readonly Address[]): boolean {
  return addresses.some((address) => to?.includes(address));
}
