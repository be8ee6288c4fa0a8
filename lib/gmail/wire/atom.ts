import { Parser } from 'htmlparser2';
import type { Address } from '@/lib/domain/address';
import type { LegacyId, MessageSnapshot, ThreadSnapshot } from '@/lib/domain/snapshot';
import type { EpochMs } from '@/lib/domain/time';
import { isLegacyId, legacyIdOf } from '../ids';
import { addressOrNull } from './message-node';
import type { Parsed, UnreadableAnswer } from './parsed';
import { whyUnreadable } from './unreadable';

export type UnreadFeed = {
  /** Whose inbox it is; null if the feed does not say. */
  readonly account: Address | null;
  /** The N of `/mail/u/N/`; null if the feed does not say. */
  readonly index: number | null;
  /** One for each unread conversation, at most 20, with its unread message alone. */
  readonly threads: readonly UnreadThread[];
};

/**
 * `threadId` is the id under which the feed's own link opens the conversation. It is that of the
 * unread message, and of the thread where that message is its first; whether also for an answer
 * is not known. So a match is a hint, and no match says nothing.
 */
export type UnreadThread = Omit<ThreadSnapshot, 'account' | 'threadId'> & {
  readonly threadId: LegacyId | null;
};

/** What the elements of the feed, or of one of its entries, say: text by path, and the link. */
type Fields = { readonly texts: Map<string, string>; link: string };

/** Read `/mail/u/N/feed/atom`, the inbox's unread mail (read in several projects; seen 2025-06). */
export function parseAtom(xml: string): Parsed<UnreadFeed, UnreadableAnswer> {
  const { feed, entries, isWhole } = collectFields(xml);
  if (!isWhole) return { ok: false, reason: whyUnreadable(xml) };
  const index = /\/mail\/u\/(\d+)/.exec(feed.link)?.[1];
  return {
    ok: true,
    value: {
      account: accountOf(feed, entries),
      index: index === undefined ? null : Number(index),
      threads: entries.map(readEntry),
    },
  };
}

function collectFields(xml: string): { feed: Fields; entries: Fields[]; isWhole: boolean } {
  const feed: Fields = { texts: new Map(), link: '' };
  const entries: Fields[] = [];
  const path: string[] = [];
  let isWhole = false;
  const fields = (): Fields => (path[1] === 'entry' ? (entries.at(-1) ?? feed) : feed);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        path.push(name);
        if (path.length === 2 && name === 'entry') entries.push({ texts: new Map(), link: '' });
        if (name === 'link') fields().link ||= attributes.href ?? '';
      },
      ontext(text) {
        const { texts } = fields();
        const key = path.slice(path[1] === 'entry' ? 2 : 1).join('/');
        texts.set(key, (texts.get(key) ?? '') + text);
      },
      onclosetag(name, isImplied) {
        path.pop();
        if (name === 'feed' && path.length === 0) isWhole = !isImplied;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { feed, entries, isWhole };
}

/**
 * The address in the title ("Gmail - Inbox for …", in the user's language) if there is just one,
 * else the one that the entries' links name.
 */
function accountOf(feed: Fields, entries: readonly Fields[]): Address | null {
  const inTitle = feed.texts.get('title')?.match(/[^\s<>"'()]+@[^\s<>"'()]+/g) ?? [];
  const inLinks = entries.flatMap(({ link }) => parameter(link, 'account_id') ?? []);
  return addressOrNull(inTitle.length === 1 ? inTitle[0] : inLinks[0]);
}

function readEntry({ texts, link }: Fields): UnreadThread {
  const id = idOf(texts.get('id') ?? '', link);
  const subject = texts.get('title') ?? '';
  const message: MessageSnapshot = {
    messageId: id,
    wireId: null,
    from: addressOrNull(texts.get('author/email')),
    fromName: texts.get('author/name') ?? '',
    at: instantIn(texts.get('issued')) ?? instantIn(texts.get('modified')),
    subject,
    labels: [],
  };
  return { threadId: id, subject, messages: [message], isComplete: false };
}

/** The same number in hex in the link and in decimal in `tag:gmail.google.com,2004:…` (seen). */
function idOf(tag: string, link: string): LegacyId | null {
  const inLink = parameter(link, 'message_id');
  if (isLegacyId(inLink)) return inLink;
  const [, decimal] = /:(\d+)$/.exec(tag.trim()) ?? [];
  return decimal ? legacyIdOf(`msg-f:${decimal}`) : null;
}

function parameter(link: string, name: string): string | null {
  return URL.canParse(link) ? new URL(link).searchParams.get(name) : null;
}

function instantIn(text: string | undefined): EpochMs | null {
  const instant = Date.parse(text ?? '');
  return Number.isNaN(instant) ? null : instant;
}
