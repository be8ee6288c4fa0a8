import { Parser } from 'htmlparser2';
import type { Address } from '@/lib/domain/address';
import type { MessageSnapshot, ThreadSnapshot } from '@/lib/domain/snapshot';
import { addressOrNull } from './message-node';
import type { Parsed, UnreadableAnswer } from './parsed';
import { whyUnreadable } from './unreadable';

export type PrintedThread = {
  /** Whose mailbox answered, from the top right of the page; null if it does not say. */
  readonly account: Address | null;
  /** Without ids, times and labels, which the page does not have; the caller knows what it asked for. */
  readonly thread: Omit<ThreadSnapshot, 'account' | 'threadId'>;
};

/** What stands in bold, and what else stands beside it. */
type Label = { bold: string; rest: string };

/**
 * Read the print view, `?ui=2&view=pt` (read in three projects; seen 2025-06).
 *
 * Cells are not closed in the original, so it is read tag by tag: the account is what is bold
 * before `.maincontent`, the subject what is bold in it before the first message, and a message is
 * a `table.message` whose first cell has the sender. Mail inside a message is not looked at, though
 * it may contain tables like these.
 */
export function parsePrintView(html: string): Parsed<PrintedThread, UnreadableAnswer> {
  const { account, heading, senders } = collectLabels(html);
  if (!heading || senders.length === 0) return { ok: false, reason: whyUnreadable(html) };
  return {
    ok: true,
    value: {
      account: addressIn(account.bold),
      thread: {
        subject: tidy(heading.bold),
        messages: senders.map(readMessage),
        isComplete: countIn(heading.rest) === senders.length,
      },
    },
  };
}

function collectLabels(html: string): {
  account: Label;
  heading: Label | null;
  senders: readonly Label[];
} {
  const account: Label = { bold: '', rest: '' };
  const senders: Label[] = [];
  let heading: Label | null = null;
  /** Where text is gathered now. */
  let label: Label | null = account;
  let boldCount = 0;
  let isBold = false;
  /** How many tables stand open since the message's own; 0 outside of messages. */
  let tableDepth = 0;
  let cellCount = 0;

  const startLabel = (next: Label | null): void => {
    label = next;
    boldCount = 0;
    isBold = false;
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (tableDepth > 0) {
        if (name === 'table') tableDepth++;
        if (name === 'td' && tableDepth === 1) {
          cellCount++;
          startLabel(cellCount === 1 ? (senders.at(-1) ?? null) : null);
        }
      } else if (name === 'table' && hasClass(attributes, 'message') && heading) {
        senders.push({ bold: '', rest: '' });
        tableDepth = 1;
        cellCount = 0;
        startLabel(null);
      } else if (name === 'div' && hasClass(attributes, 'maincontent') && !heading) {
        heading = { bold: '', rest: '' };
        startLabel(heading);
      }
      // Only the first: a name in bold may be followed by anything.
      if (name === 'b') isBold = ++boldCount === 1;
    },
    ontext(text) {
      if (!label) return;
      if (isBold) label.bold += text;
      else label.rest += text;
    },
    onclosetag(name) {
      if (name === 'b') isBold = false;
      if (name === 'table' && tableDepth > 0) {
        tableDepth--;
        if (tableDepth === 0) startLabel(null);
      }
    },
  });
  parser.end(html);
  return { account, heading, senders };
}

function hasClass(attributes: Readonly<Record<string, string>>, name: string): boolean {
  return attributes.class?.split(/\s+/).includes(name) ?? false;
}

/** "<b>Name </b><address>"; one without a name has its address in bold (read). */
function readMessage({ bold, rest }: Label): MessageSnapshot {
  const from = addressIn(rest) ?? addressIn(bold);
  const name = tidy(bold);
  return {
    messageId: null,
    wireId: null,
    from,
    fromName: name.toLowerCase() === from ? '' : name,
    at: null,
    subject: null,
    labels: [],
  };
}

/** The last address in angle brackets, since a name may hold others; else the whole text. */
function addressIn(text: string): Address | null {
  const bracketed = [...text.matchAll(/<([^<>]*)>/g)].at(-1)?.[1];
  return addressOrNull(bracketed ?? text);
}

/** The number in a line like "2 messages", which a thread of one message does not have (seen). */
function countIn(line: string): number | null {
  if (tidy(line) === '') return 1;
  const number = /\d+/.exec(line)?.[0];
  return number ? Number(number) : null;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
