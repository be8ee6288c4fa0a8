import type { ComposeOnPage } from '@/entrypoints/gmail.content/compose-on-page';
import type { GmailPage } from '@/entrypoints/gmail.content/feature';
import { attempt } from '@/lib/attempt';
import { gapsOf } from '@/lib/domain/cadence/template';
import { type MailJudgement, NOT_JUDGED } from '@/lib/domain/expected';
import { findPromise } from '@/lib/domain/outgoing/find-promises';
import { judgeExpectsReply } from '@/lib/domain/outgoing/judge-expects-reply';
import type { EpochMs } from '@/lib/domain/time';

/** The pause in typing after which a mail is read: long enough not to be felt, short enough to be seen. */
const PAUSE_MS = 250;

/**
 * Judge a mail while it is written, and once more at the moment it is sent, until `signal` aborts. The
 * verdict goes to the page's notes of its draft; its words stay where they are.
 */
export function followJudgement(
  gmail: GmailPage,
  compose: ComposeOnPage,
  signal: AbortSignal,
): void {
  const { root } = compose;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether something changed that the notes do not know, or the draft had no id to note it under. */
  let isStale = false;
  const read = (): void => {
    clearTimeout(timer);
    void attempt('judge a mail', () => {
      const written = compose.readNow();
      const { draftId } = written;
      const judgement = judge(written, Date.now());
      const gaps = gapsOf(written.text ?? '');
      if (draftId) gmail.choices.getState().note(draftId, { judgement, gaps });
      isStale = draftId === null;
    });
  };
  const soon = (): void => {
    isStale = true;
    clearTimeout(timer);
    timer = setTimeout(read, PAUSE_MS);
  };
  /** Before Gmail hears of it: a mail may be sent right after its last word. */
  const beforeSending = (event: Event): void => {
    const isSending = event instanceof KeyboardEvent ? isSendKey(event) : true;
    if (isSending && isStale) read();
  };
  root.addEventListener('input', soon, { signal });
  root.addEventListener('pointerdown', beforeSending, { signal, capture: true });
  root.addEventListener('keydown', beforeSending, { signal, capture: true });
  signal.addEventListener('abort', compose.subscribe(soon));
  signal.addEventListener('abort', () => clearTimeout(timer));
  soon();
}

/** Enter on the button, and Gmail's own keys for sending. */
function isSendKey({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

/** Of a mail without a word yet nothing is said. */
function judge(written: ReturnType<ComposeOnPage['readNow']>, now: EpochMs): MailJudgement {
  const { text, subject, recipients, threadId } = written;
  if (!text) return NOT_JUDGED;
  const isReply = threadId !== null || /^\s*re:/i.test(subject ?? '');
  const mail = { subject: subject ?? '', text, recipients, isReply };
  const { expects, reason } = judgeExpectsReply(mail);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const promise = findPromise({ text, sentAt: now, timeZone });
  return {
    expected: { verdict: expects, reason },
    promise: promise && { dueOn: promise.dueOn, dueAt: promise.dueAt },
  };
}
