import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeOperations } from '@/lib/gmail/wire/complete-operations';
import { parseSyncRequest } from '@/lib/gmail/wire/sync-request';
import { parseSyncResponse } from '@/lib/gmail/wire/sync-response';
import { snapshotOf } from '@/lib/gmail/wire/thread-snapshot';
import {
  changes,
  fetchedThread,
  fetchResponse,
  messageNode,
  operation,
  person,
  syncRequest,
  syncResponse,
  threadNode,
} from './make-traffic';

const REQUEST = syncRequest(
  operation('thread-a:r10', changes.updated(messageNode({ cc: [person('cy@client.example')] }))),
  operation('thread-f:1750360559522271241', changes.labels(['^io_re'], null, ['msg-a:r11'])),
  operation('thread-a:r20', changes.firstSave('thread-a:r20', messageNode({ id: 'msg-a:r21' }))),
);
const RESPONSE = syncResponse(
  threadNode([messageNode({ legacyId: '1a4b36b39b400001' })]),
  threadNode([messageNode({ id: 'msg-f:1894561234567890123' })], { id: 'thread-a:r20|msg-f:1' }),
);
const FETCHED = fetchResponse(fetchedThread([{ legacyId: '1a4b36b39b400001' }, { id: 'msg-f:5' }]));

/** Another value in place of one that is somewhere in the JSON. */
const mutated = (json: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(fc.nat(200), { maxLength: 12 }), fc.jsonValue({ maxDepth: 3 }))
    .map(([path, value]) => {
      const root: unknown = JSON.parse(json);
      let parent: unknown[] | undefined;
      let at = 0;
      let node: unknown = root;
      for (const step of path) {
        if (!Array.isArray(node) || node.length === 0) break;
        parent = node;
        at = step % node.length;
        node = node[at];
      }
      if (parent) parent[at] = value;
      return JSON.stringify(root);
    });

const truncated = (json: string): fc.Arbitrary<string> =>
  fc.nat(json.length).map((length) => json.slice(0, length));

const anything = (...originals: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.json(),
    fc.string(),
    ...originals.flatMap((json) => [mutated(json), truncated(json)]),
  );

describe('whatever Gmail sends', () => {
  it('a request never breaks the page, and nothing is made up', () => {
    fc.assert(
      fc.property(anything(REQUEST, RESPONSE), anything(RESPONSE), (body, answer) => {
        const request = parseSyncRequest(body);
        const response = parseSyncResponse(answer);
        const operations = completeOperations(
          request.ok ? request.value.messages : [],
          response.ok ? response.value : [],
        );
        const text = JSON.stringify([body, answer]).toLowerCase();
        for (const it of operations) {
          expect(text).toContain(it.threadId.toLowerCase());
          expect(text).toContain(it.messageId.toLowerCase());
          const people = [it.from ?? [], it.to, it.cc, it.bcc].flat();
          for (const { email } of people) expect(email).toContain('@');
          if (it.sentAt !== null) expect(text).toContain(String(it.sentAt));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('an answer never breaks the page, and nothing is made up', () => {
    fc.assert(
      fc.property(anything(RESPONSE, FETCHED, REQUEST), (text) => {
        const response = parseSyncResponse(text);
        for (const thread of response.ok ? response.value : []) {
          expect(text).toContain(JSON.stringify(thread.threadId).slice(1, -1));
          const snapshot = snapshotOf(thread, 'me@example.com');
          for (const { messageId, from, at } of snapshot?.messages ?? []) {
            if (messageId !== null) expect(messageId).toMatch(/^[0-9a-f]{16}$/);
            if (from !== null) expect(text.toLowerCase()).toContain(from);
            if (at !== null) expect(text).toContain(String(at));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
