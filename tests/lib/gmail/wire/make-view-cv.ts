// Answers of `view=cv` in the shape that ../shared/captures shows, with values of our own.

export const THREAD_ID = '1a4b36a0e8000001';
export const MINE_ID = '1a4b36a0e8000001';
export const REPLY_ID = '1a4b3f0000000002';
export const MINE_LABELS = ['^all', '^f', '^o'];
export const REPLY_LABELS = ['^all', '^i', '^u'];

export function accounts(...entries: (readonly unknown[])[]): unknown {
  return ['mla', entries];
}

export function account(address: string, flag = 1, index = 0): readonly unknown[] {
  return [address, flag, 0, index, 'Some Name'];
}

type HeadOver = {
  readonly threadId?: string;
  readonly subject?: unknown;
  readonly drafts?: readonly string[];
};

/** @param labels - of every message, by its id */
export function head(
  labels: Readonly<Record<string, readonly string[]>>,
  over: HeadOver = {},
): unknown {
  const threadId = over.threadId ?? THREAD_ID;
  const drafts = over.drafts ?? [];
  const ids = Object.keys(labels).filter((id) => !drafts.includes(id));
  const node: unknown[] = Array.from({ length: 25 }, () => null);
  node.splice(0, 4, 'cs', threadId, ids.at(-1), ids.length);
  node[8] = ids;
  node[9] = drafts.length > 0 ? drafts : null;
  node[11] = Object.entries(labels);
  node[15] = [
    ['ms', 'ms@client.example'],
    ['Me', 'me@example.com'],
  ];
  node[23] = over.subject === undefined ? 'Quote for March' : over.subject;
  node[24] = 'Quote for March';
  return node;
}

type MessageOver = {
  readonly sender?: unknown;
  readonly name?: unknown;
  readonly address?: unknown;
  readonly at?: unknown;
  readonly labels?: unknown;
  readonly subject?: unknown;
  readonly wireId?: string;
  readonly body?: string;
};

export function message(id: string, over: MessageOver = {}): unknown {
  const node: unknown[] = Array.from({ length: 63 }, () => null);
  node.splice(0, 4, 'ms', id, '', 3);
  node[4] = over.sender === undefined ? 'Me <Me@Example.com>' : over.sender;
  node[5] = over.name === undefined ? 'Me' : over.name;
  node[6] = over.address === undefined ? 'Me@Example.com' : over.address;
  node[7] = over.at === undefined ? Date.parse('2026-11-02T09:30:00Z') : over.at;
  node[8] = 'Any news?';
  node[9] = over.labels === undefined ? MINE_LABELS : over.labels;
  node[12] = over.subject === undefined ? 'Quote for March' : over.subject;
  node[13] = [
    id,
    ['Ana <ana@client.example>'],
    null,
    null,
    null,
    'Quote',
    over.body ?? '<p>Hi</p>',
  ];
  node[60] = over.wireId ?? null;
  return node;
}

export function reply(id = REPLY_ID): unknown {
  return message(id, {
    sender: 'Ana Ruiz <ana@client.example>',
    name: 'Ana Ruiz',
    address: 'ana@client.example',
    at: Date.parse('2026-11-02T12:00:00Z'),
    labels: REPLY_LABELS,
    subject: 'Re: Quote for March',
  });
}

const END: unknown = ['e', 12, null, null, 30009];

/** In chunks, each with its length, which counts the newlines around it. */
export function chunked(...nodes: unknown[]): string {
  const chunks = [nodes.slice(0, 2), ...nodes.slice(2).map((node) => [node]), [['ce'], END]];
  const lines = chunks
    .filter(({ length }) => length > 0)
    .map((chunk) => JSON.stringify(chunk))
    .map((chunk) => `${chunk.length + 2}\n${chunk}\n`);
  return `)]}'\n\n${lines.join('')}`;
}

/** As one array, with the hash that ends it. */
export function whole(...nodes: unknown[]): string {
  return `)]}'\n\n${JSON.stringify([[['v', 'x.en.', '8'], ...nodes, ['ce'], END], 'f18f6e53200deaa1'])}\n`;
}
