import { vi } from 'vitest';
import type { MessageSnapshot } from '@/lib/domain/snapshot';
import { ME, makeMail } from '../../make';

type Answer = 'threads' | 'offline' | number | { readonly text: string };

/** A message, and its text and recipients where Gmail tells them in its details. */
export type ScriptedMessage = MessageSnapshot & { readonly text?: string };

/**
 * Gmail behind `fetch`: the threads it has, who is signed in under which number, and how it answers.
 */
export class ScriptedGmail {
  accounts = [ME];
  readonly threads = new Map<string, readonly ScriptedMessage[]>();
  answer: Answer = 'threads';
  /** Every path that was asked for. */
  readonly requests: string[] = [];

  constructor() {
    vi.stubGlobal('fetch', (url: string) => this.respond(new URL(url)));
  }

  /** Set a thread's messages, by default those of the mail that tests send. */
  show(messages: readonly ScriptedMessage[], threadId = makeMail().threadId): void {
    this.threads.set(threadId, messages);
  }

  private async respond(url: URL): Promise<Response> {
    this.requests.push(url.pathname + url.search);
    if (url.host !== 'mail.google.com') throw new TypeError('a host that must not be asked');
    if (this.answer === 'offline') throw new TypeError('Failed to fetch');
    if (typeof this.answer === 'number') return new Response('', { status: this.answer });
    if (this.answer !== 'threads') return new Response(this.answer.text);
    const index = Number(/\/u\/(\d+)\//.exec(url.pathname)?.[1]);
    const account = this.accounts[index];
    // As `redirect: 'manual'` shows a way that leads to the sign-in page.
    if (!account) return { ok: false, type: 'opaqueredirect', status: 0 } as Response;
    if (url.pathname.endsWith('/feed/atom')) return new Response(feedOf(account, index));
    return new Response(this.viewOf(account, url.searchParams.get('th') ?? ''));
  }

  private viewOf(account: string, threadId: string): string {
    const messages = account === ME ? this.threads.get(threadId) : undefined;
    const parts: unknown[] = [['mla', [[account, 1, 0, 0, 'Me']]]];
    if (messages) {
      const ids = messages.map(({ messageId }) => messageId);
      const labels = messages.map(({ messageId, labels }) => [messageId, labels]);
      const cs = [
        'cs',
        threadId,
        ids.at(-1),
        ids.length,
        null,
        null,
        0,
        ids.at(-1),
        ids,
        null,
        null,
        labels,
      ];
      parts.push(cs, ...messages.map(messageNode));
    }
    parts.push(['e', 1]);
    return `)]}'\n\n${JSON.stringify(parts)}`;
  }
}

function messageNode(message: ScriptedMessage): unknown[] {
  const { messageId, from, fromName, at, labels, subject, text, to = [ME] } = message;
  const snippet = 'Words that are never stored';
  return [
    'ms',
    messageId,
    '',
    3,
    `${fromName} <${from}>`,
    fromName,
    from,
    at,
    snippet,
    labels,
    0,
    1,
    subject,
    ...(text === undefined
      ? []
      : [[null, to, [], null, null, null, `<div>${text.replaceAll('\n', '<br>')}</div>`]]),
  ];
}

function feedOf(account: string, index: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Gmail - Inbox for ${account}</title><fullcount>0</fullcount><link rel="alternate" href="https://mail.google.com/mail/u/${index}" type="text/html"/></feed>`;
}
