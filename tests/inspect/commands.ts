import { isSameMailbox, type Person } from '@/lib/domain/address';
import type { MessageSnapshot, ThreadSnapshot } from '@/lib/domain/snapshot';
import { threadOfToken } from '@/lib/gmail/ids';
import { composeAround, readCompose } from '@/lib/gmail/page/compose';
import type { PageReading } from '@/lib/gmail/page/page-reading';
import { readRow } from '@/lib/gmail/page/rows';
import { findAll } from '@/lib/gmail/page/selectors';
import { readMessages, readThread } from '@/lib/gmail/page/thread';
import { isHidden, visibleView } from '@/lib/gmail/page/view';
import { parseAtom } from '@/lib/gmail/wire/atom';
import { completeOperations } from '@/lib/gmail/wire/complete-operations';
import type { Parsed, UnknownTraffic, UnreadableAnswer } from '@/lib/gmail/wire/parsed';
import { parsePrintView } from '@/lib/gmail/wire/print-view';
import { parseSyncRequest } from '@/lib/gmail/wire/sync-request';
import { parseSyncResponse } from '@/lib/gmail/wire/sync-response';
import { parseViewCv } from '@/lib/gmail/wire/view-cv';
import { pageOf } from './page-of';

/** What cannot be read. The message names the input and the reason, and tells nothing of any mail. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

export type Input = {
  /** As given on the command line. */
  readonly name: string;
  /** What the file holds, or the argument itself. */
  readonly text: string;
};

export type Command = {
  readonly usage: string;
  readonly parameters: readonly ('file' | 'text')[];
  /**
   * @param inputs - one for each parameter
   * @throws UnreadableError
   */
  run(...inputs: Input[]): unknown;
};

const NOTHING: Input = { name: '', text: '' };

export const commands: Readonly<Record<string, Command>> = {
  sync: {
    usage: 'sync REQUEST RESPONSE',
    parameters: ['file', 'file'],
    run(request = NOTHING, response = NOTHING) {
      const operations = valueFrom(request, parseSyncRequest(request.text));
      const threads = valueFrom(response, parseSyncResponse(response.text));
      return {
        messages: completeOperations(operations.messages, threads).map((operation) => ({
          kind: operation.kind,
          threadId: operation.threadId,
          legacyThreadId: operation.legacyThreadId,
          messageId: operation.messageId,
          legacyMessageId: operation.legacyMessageId,
          from: operation.from?.email ?? null,
          to: operation.to.map(emailOf),
          cc: operation.cc.map(emailOf),
          bcc: operation.bcc.map(emailOf),
          subject: operation.subject,
          sentAt: operation.sentAt,
          labels: operation.labels,
        })),
      };
    },
  },
  'view-cv': {
    usage: 'view-cv FILE',
    parameters: ['file'],
    run(file = NOTHING) {
      const { account, threads } = valueFrom(file, parseViewCv(file.text));
      return describeAnswer(account, threads);
    },
  },
  'print-view': {
    usage: 'print-view FILE',
    parameters: ['file'],
    run(file = NOTHING) {
      const { account, thread } = valueFrom(file, parsePrintView(file.text));
      return describeAnswer(account, [{ threadId: null, ...thread }]);
    },
  },
  atom: {
    usage: 'atom FILE',
    parameters: ['file'],
    run(file = NOTHING) {
      const { account, threads } = valueFrom(file, parseAtom(file.text));
      return describeAnswer(account, threads);
    },
  },
  page: {
    usage: 'page FILE.html',
    parameters: ['file'],
    run: (file = NOTHING) => describePage(file.name, pageOf(file.text)),
  },
  token: {
    usage: 'token TOKEN',
    parameters: ['text'],
    run(token = NOTHING) {
      const thread = threadOfToken(token.text);
      if (!thread) throw new UnreadableError(`${token.name}: not a token of Gmail's addresses`);
      return thread;
    },
  },
};

const REASONS: Readonly<Record<UnknownTraffic | UnreadableAnswer, string>> = {
  'not-json': 'not JSON',
  'unknown-shape': 'JSON, but of no known shape',
  'signed-out': 'leads to the sign-in page',
  'not-understood': 'not what was asked for, or of no known shape',
};

function valueFrom<Value>(
  { name }: Input,
  parsed: Parsed<Value, UnknownTraffic | UnreadableAnswer>,
): Value {
  if (!parsed.ok) throw new UnreadableError(`${name}: ${REASONS[parsed.reason]}`);
  return parsed.value;
}

function emailOf({ email }: Person): string {
  return email;
}

function describeAnswer(
  account: string | null,
  threads: readonly (Pick<ThreadSnapshot, 'subject' | 'messages'> & {
    readonly threadId: string | null;
  })[],
): unknown {
  return {
    account,
    threads: threads.map(({ threadId, subject, messages }) => ({
      legacyThreadId: threadId,
      subject,
      messages: messages.map(({ messageId, from, fromName, at, labels }) => ({
        legacyMessageId: messageId,
        from,
        fromName,
        at,
        labels,
        mine: isMine({ from, labels }, account),
        draft: labels.includes('^r'),
      })),
    })),
  };
}

function isMine(
  { from, labels }: Pick<MessageSnapshot, 'from' | 'labels'>,
  account: string | null,
): boolean {
  return (
    labels.includes('^f') || (from !== null && account !== null && isSameMailbox(from, account))
  );
}

function describePage(name: string, page: Document): unknown {
  // A fragment has no view around it; a whole page must have one that is not hidden.
  const views = findAll(page, 'main');
  const view = views.length === 0 ? page : visibleView(page);
  const rows = view ? findAll(view, 'row').filter((row) => !isHidden(row)) : [];
  const composes = composesIn(page);
  const thread = view && describeThread(view);
  if (views.length === 0 && rows.length + composes.length === 0 && !thread) {
    throw new UnreadableError(`${name}: no Gmail list, thread or compose window`);
  }
  return {
    rows: describeRows(name, rows),
    thread,
    composes: composes.map((root) => {
      const { draftId, threadId, from, subject, recipients } = readCompose(root);
      return {
        draftId,
        legacyThreadId: threadId,
        from,
        subject,
        recipients: recipients.map(emailOf),
      };
    }),
  };
}

/** A row without ids is an advertisement; if none has any, Gmail changed. */
function describeRows(name: string, rows: readonly Element[]): readonly unknown[] {
  const readings = rows.map(readRow);
  const [first] = readings;
  if (first && readings.every(({ ok }) => !ok)) {
    throw new UnreadableError(`${name}: ${rows.length} rows, none readable ${missingOf(first)}`);
  }
  return readings.flatMap((reading) => {
    if (!reading.ok) return [];
    const { threadId, lastMessageId, people, subject } = reading.value;
    return { legacyThreadId: threadId, lastMessageId, people: people.map(emailOf), subject };
  });
}

function missingOf(reading: PageReading<unknown>): string {
  return reading.ok ? '' : `(missing: ${reading.missing})`;
}

function describeThread(view: ParentNode): unknown {
  const reading = readThread(view);
  const messages = readMessages(view);
  if (!reading.ok && messages.length === 0) return null;
  return {
    legacyThreadId: reading.ok ? reading.value.threadId : null,
    messages: messages.map(({ messageId, from, at }) => ({ legacyMessageId: messageId, from, at })),
  };
}

/** In a fragment that has nothing around its fields, all of them are taken to be of one mail. */
function composesIn(page: Document): readonly ParentNode[] {
  const fields = [...findAll(page, 'composeDraft'), ...findAll(page, 'composeTrace')];
  const roots = fields.map((field) => {
    const root = composeAround(field);
    return root.ok ? root.value : page;
  });
  return [...new Set<ParentNode>(roots)];
}
