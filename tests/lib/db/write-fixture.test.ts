import { writeFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { handlers } from '@/lib/background/handlers';
import { sweep } from '@/lib/background/sweep';
import { rememberSender } from '@/lib/db/accounts';
import { db } from '@/lib/db/db';
import { NOT_JUDGED } from '@/lib/domain/expected';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import {
  ANA,
  legacyIdAt,
  ME,
  MONDAY,
  makeMail,
  makeMessage,
  makeOwnMessage,
  november,
} from '@/tests/make';
import { install } from '../background/setup';
import { dumpDatabase } from './dump';

// Run it once for each version that is released, before the schema changes:
//   FIXTURE=tests/lib/db/fixtures/version-N.json npx vitest run tests/lib/db/write-fixture.test.ts
const { FIXTURE } = process.env;

afterEach(() => vi.useRealTimers());

it.runIf(FIXTURE)('writes a database as this version leaves it', async () => {
  const gmail = await install();
  const send = (n: number, over: Parameters<typeof makeMail>[0] = {}) => {
    const mail = makeMail({
      threadId: `19a400000000000${n}`,
      messageId: legacyIdAt(MONDAY, n),
      wireId: `msg-a:r${n}`,
      subject: `Café order ${n}`,
      to: [{ ...ANA, email: `ana${n}@client.example` }],
      ...over,
    });
    gmail.show([makeOwnMessage({ messageId: mail.messageId, at: mail.sentAt })], mail.threadId);
    return handlers.reportSent({ mail, choice: BY_SETTINGS, judgement: NOT_JUDGED });
  };
  const idOf = (n: number): string => `${ME}/19a400000000000${n}`;
  await handlers.saveSettings({ waitDays: 2, tracking: 'all', quietFromHour: 19 });
  await rememberSender(ME, { email: 'sales@firm.example', name: '' });
  await handlers.reportHealth({ understood: { 'sync:s': 3 }, unknown: { row: 1 } });
  for (const n of [1, 2, 3, 4, 5]) await send(n);
  await handlers.snooze({ id: idOf(2), until: november(10, 9) });
  await handlers.finish({ id: idOf(3) });
  await send(6, { isScheduled: true, sentAt: november(20, 9) });
  const thread = { account: ME, threadId: '19a4000000000007', subject: 'By hand', people: [ANA] };
  await handlers.trackThread({
    thread: { ...thread, lastMessageAt: MONDAY },
    plan: { kind: 'days', days: 9 },
  });
  vi.setSystemTime(november(4, 12));
  gmail.show(
    [makeOwnMessage(), makeMessage({ at: november(3), subject: 'Automatic reply: x' })],
    '19a4000000000004',
  );
  gmail.show([makeOwnMessage(), makeMessage({ at: november(3) })], '19a4000000000005');
  await sweep();
  await sweep();
  await handlers.reportSent({
    mail: makeMail({
      threadId: '19a4000000000001',
      wireId: 'msg-a:r99',
      messageId: null,
      sentAt: november(4, 12),
    }),
    choice: BY_SETTINGS,
    judgement: NOT_JUDGED,
  });
  db.close();
  const dump = await dumpDatabase('retoma');
  expect(dump.stores.flatMap(({ rows }) => rows).length).toBeGreaterThan(10);
  writeFileSync(FIXTURE ?? '', `${JSON.stringify(dump, null, 1)}\n`);
});
