import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { ExpectsReplyRows } from '@/tests/eval/expects-reply';
import { PromiseRows } from '@/tests/eval/promises';

/** A labelled mail. */
export type LabelledText = {
  readonly lang: string;
  /** Who wrote it: a set of its own. */
  readonly source: string;
  readonly subject: string;
  readonly body: string;
  readonly recipients: number;
  readonly isReply: boolean;
  readonly label: boolean;
  /** The phrases were made with it in view, so that they fit it too well. */
  readonly isTuned: boolean;
  /** Short, and made for learning alone. */
  readonly isLine: boolean;
};

export const TASKS = ['expects-reply', 'promises'] as const;
export type Task = (typeof TASKS)[number];

const SETS = 'tests/eval/sets';
const LINES = 'tests/train/lines';
const LANGUAGES = ['en', 'es'];
const TUNED = ['', '.blind'];

/** Sets that are learned from. */
const SETS_TO_LEARN = [...TUNED, '.fresh', '.trades', '.offices'];

/** All that is learned from. What is held out is never among it. */
export function textsToLearn(task: Task): readonly LabelledText[] {
  const rows = SETS_TO_LEARN.flatMap((set) => textsOfSet(task, set));
  return [...rows, ...LANGUAGES.flatMap((lang) => lines(task, lang))];
}

/** @param set - the part of the file's name that tells one set of the task from another */
export function textsOfSet(task: Task, set: string): readonly LabelledText[] {
  const json: unknown = JSON.parse(readFileSync(`${SETS}/${task}${set}.json`, 'utf8'));
  const isTuned = TUNED.includes(set);
  if (task === 'promises') {
    return v.parse(PromiseRows, json).map(({ lang, subject, body, promise }) => ({
      ...{ lang, subject, body, isTuned, isLine: false, source: `${set} ${lang}` },
      ...{ label: promise === true, recipients: 1, isReply: true },
    }));
  }
  return v.parse(ExpectsReplyRows, json).map((row) => ({
    ...{
      lang: row.lang,
      subject: row.subject,
      body: row.body,
      isReply: row.isReply,
      isTuned,
      isLine: false,
    },
    ...{ source: `${set} ${row.lang}`, recipients: row.recipients.length },
    label: row.expectsReply === true,
  }));
}

/** Short mails, one a line: `+` is a yes, `-` a no. */
function lines(task: Task, lang: string): readonly LabelledText[] {
  return readFileSync(`${LINES}/${task}.${lang}.txt`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => ({
      ...{ lang, source: 'lines', subject: '', body: line.slice(2), recipients: 1, isReply: true },
      ...{ label: line.startsWith('+'), isTuned: false, isLine: true },
    }));
}
