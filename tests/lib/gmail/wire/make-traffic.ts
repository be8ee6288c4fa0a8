// Gmail's sync traffic in the shape that ../shared/captures shows, with values of our own.

export type NodeOver = {
  readonly id?: string;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly cc?: unknown;
  readonly bcc?: unknown;
  readonly at?: unknown;
  readonly subject?: unknown;
  readonly body?: string;
  readonly labels?: unknown;
  readonly legacyId?: string | null;
};

export const SENT_AT = Date.parse('2026-11-02T09:30:00.000Z');
export const SENT_LABELS = ['^all', '^pfg', '^f_bt', '^f_btns', '^f_cl', '^i', '^u'];
export const DRAFT_LABELS = ['^all', '^r', '^r_bt'];

export function person(email: string, name?: string): readonly unknown[] {
  return name === undefined ? [1, email] : [1, email, name];
}

/** A message node; one of an answer has a `legacyId`. */
export function messageNode(over: NodeOver = {}): readonly unknown[] {
  const id = over.id ?? 'msg-a:r11';
  const at = over.at === undefined ? SENT_AT : over.at;
  const node: unknown[] = Array.from({ length: 56 }, () => null);
  node[0] = id;
  node[1] = over.from === undefined ? person('Me@Example.com', 'Me') : over.from;
  node[2] = over.to === undefined ? [person('Ana@Client.example', 'Ana Ruiz')] : over.to;
  node[3] = over.cc ?? null;
  node[4] = over.bcc ?? null;
  node[6] = at;
  node[7] = over.subject === undefined ? 'Quote for March' : over.subject;
  node[8] = [null, [[0, over.body ?? '<div dir="ltr">Any news?</div>']], null, null, null, null, 1];
  node[10] = over.labels === undefined ? SENT_LABELS : over.labels;
  node[17] = at;
  node[55] = over.legacyId ?? null;
  return node;
}

/** How a message operation holds its message. */
export const changes = {
  firstSave: (threadId: string, message: unknown): unknown => [
    null,
    null,
    [['', null, SENT_AT, threadId, [message]]],
  ],
  added: (message: unknown): unknown => [
    null,
    [message, 'msg-f:1833885343766247642', 1, null, [SENT_AT]],
  ],
  updated: (message: unknown): unknown => [...Array(13).fill(null), [message, null, 1]],
  labels: (added: unknown, removed: unknown, ids: unknown): unknown => [
    ...Array(6).fill(null),
    [added, removed, ids],
  ],
};

export function operation(threadId: string, change: unknown, number = 7): unknown {
  return [number, [threadId, change]];
}

export function syncRequest(...operations: unknown[]): string {
  return JSON.stringify([
    [null, null, 2],
    operations.length > 0 ? [operations] : null,
    [1, 527481, null, null, [null, 0], null, 1],
    [SENT_AT - 5000, 1, SENT_AT + 10, 0, 205],
    2,
  ]);
}

export type ThreadOver = {
  readonly id?: string;
  readonly subject?: unknown;
  readonly legacyId?: unknown;
};

/** A thread node of an answer, with a few words of its newest mail, as Gmail sends them. */
export function threadNode(messages: readonly unknown[], over: ThreadOver = {}): unknown {
  const node: unknown[] = Array.from({ length: 20 }, () => null);
  node[0] = over.subject === undefined ? 'Quote for March' : over.subject;
  node[1] = 'Any news? see msg-a:r99 in thread-a:r98';
  node[2] = SENT_AT;
  node[3] = over.id ?? 'thread-a:r10';
  node[4] = messages;
  node[19] = over.legacyId === undefined ? '1a4b36a0e8000001' : over.legacyId;
  return node;
}

/** An answer of `s`. */
export function syncResponse(...threads: unknown[]): string {
  const changed = threads.map((thread) => {
    const id = Array.isArray(thread) ? thread[3] : null;
    return [[id, null, [...Array(6).fill(null), [thread, 527510]]]];
  });
  return JSON.stringify([
    [[[7, 0, null, 527537]]],
    [0, null, null, null, null, changed],
    [[['^f', 19, 91]]],
    [527537],
  ]);
}

/** An answer of `bv`. */
export function listResponse(...threads: unknown[]): string {
  return JSON.stringify([0, null, threads.map((thread, index) => [thread, index]), 'itemlist']);
}

/** A conversation in an answer of `fd`: its messages in brief, then in full. */
export function fetchedThread(messages: readonly NodeOver[], over: ThreadOver = {}): unknown {
  const id = over.id ?? 'thread-a:r10';
  const head: unknown[] = Array.from({ length: 16 }, () => null);
  head[0] = id;
  head[1] = over.subject === undefined ? 'Quote for March' : over.subject;
  head[3] = SENT_AT;
  head[15] = over.legacyId === undefined ? '1a4b36a0e8000001' : over.legacyId;
  const brief = messages.map((message) => {
    const node: unknown[] = Array.from({ length: 28 }, () => null);
    node[0] = message.id ?? 'msg-a:r11';
    node[1] = message.from === undefined ? person('Me@Example.com', 'Me') : message.from;
    node[2] = message.at === undefined ? SENT_AT : message.at;
    node[3] = message.labels ?? ['^all', '^f'];
    node[27] = message.legacyId ?? null;
    return node;
  });
  const details = messages.map(({ id: messageId = 'msg-a:r11', subject, body = 'Hi' }) => [
    messageId,
    [[person('ana@client.example')], null, null, null, subject, [null, [[0, body]]]],
  ]);
  return [id, [head, brief], details];
}

export function fetchResponse(...threads: unknown[]): string {
  return JSON.stringify([0, threads, null, [527537]]);
}
