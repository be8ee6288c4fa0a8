// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { Mailbox } from '../mailbox';
import { captureText, hasCaptures } from './captures';
import { type CvFraming, conversationResponse } from './conversation-response';

const ME = { email: 'test@fake.example', name: 'Test Test' };
const BOB = { email: 'bob@fake.example', name: 'Bob Lane' };

function answerOf(framing: CvFraming): string {
  const settings = { owner: ME, aliases: [], ik: '0123456789', userLabels: [] };
  const mailbox = new Mailbox(settings, Date.now);
  const { threadId } = mailbox.deliver({ from: BOB, subject: 'A & "B" <c>', body: '<b>é=1</b>' });
  mailbox.deliver({ threadId, kind: 'own' });
  mailbox.write(
    {
      id: 'msg-a:r-1360230337281834061',
      threadId,
      from: ME,
      to: [BOB],
      cc: [ME],
      bcc: [BOB],
      subject: 'Re: A',
      html: '<div>hm</div>',
      labels: ['^all', '^pfg', '^f_bt', '^f_btns', '^f_cl'],
      inReplyTo: null,
      scheduledAt: null,
    },
    60_000,
  );
  mailbox.finishSending();
  const thread = mailbox.find(threadId);
  if (!thread) throw new RangeError('the thread was just made');
  return conversationResponse(mailbox, [[ME.email, 1, 0, 0, ME.name]], [thread], framing, 'UTC');
}

/** The entries of an answer, whose chunks are counted in characters with their line feeds. */
function entriesOf(text: string): unknown[][] {
  expect(text.startsWith(")]}'\n\n")).toBe(true);
  const entries: unknown[][] = [];
  for (let i = 6; i < text.length; ) {
    const end = text.indexOf('\n', i);
    const length = Number(text.slice(i, end));
    entries.push(...(JSON.parse(text.slice(end, end + length)) as unknown[][]));
    i = end + length;
  }
  return entries;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The types that entries have at each place. */
function typesByPlace(entries: readonly (readonly unknown[])[]): string[][] {
  const length = Math.max(...entries.map((entry) => entry.length));
  return Array.from({ length }, (_, place) => [
    ...new Set(entries.map((entry) => typeOf(entry[place]))),
  ]);
}

const named = (entries: unknown[][], name: string): unknown[][] =>
  entries.filter(([first]) => first === name);

describe('an answer of view=cv', () => {
  it('says the same in both framings', () => {
    const [array] = JSON.parse(answerOf('array').slice(6)) as unknown[][][];
    expect(array?.map(([name]) => name)).toEqual(entriesOf(answerOf('chunks')).map(([n]) => n));
  });

  it('is ASCII, with the characters of HTML escaped', () => {
    const text = answerOf('chunks');
    expect(text).not.toMatch(/[<>&=]|[^\n -~]/);
    expect(text).toContain(String.raw`\u003cb\u003e\u00e9\u003d1`);
  });
});

describe.skipIf(!hasCaptures)('an answer of view=cv, like the captured one', () => {
  const theirs = hasCaptures ? entriesOf(captureText('view-cv/2025-11-five-messages.txt')) : [];
  const ours = entriesOf(answerOf('chunks'));

  it('has the same entries', () => {
    const names = (entries: unknown[][]) => [...new Set(entries.map(([name]) => name))];
    expect(names(ours)).toEqual(names(theirs));
  });

  it.each(['qu', 'aos', 'mla', 'cs', 'ms', 'ce', 'di', 'e'])(
    'has %s of the same length',
    (name) => {
      expect(new Set(named(ours, name).map(({ length }) => length))).toEqual(
        new Set(named(theirs, name).map(({ length }) => length)),
      );
    },
  );

  it.each(['qu', 'cs', 'ms'])('has in %s only types that were seen at their place', (name) => {
    const seen = typesByPlace(named(theirs, name));
    typesByPlace(named(ours, name)).forEach((types, place) => {
      expect(seen[place], `${name}[${place}]`).toEqual(expect.arrayContaining(types));
    });
  });

  it('has in the details of a message only types that were seen at their place', () => {
    const details = (entries: unknown[][]) =>
      named(entries, 'ms').flatMap((entry) => (Array.isArray(entry[13]) ? [entry[13]] : []));
    const seen = typesByPlace(details(theirs));
    typesByPlace(details(ours)).forEach((types, place) => {
      expect(seen[place], `details[${place}]`).toEqual(expect.arrayContaining(types));
    });
  });
});
