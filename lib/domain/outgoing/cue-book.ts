import type { AskCue } from './ask-cues';
import { ENGLISH_ASK_LISTS, ENGLISH_ASKS } from './english-asks';
import { ENGLISH_PROMISE_LISTS, ENGLISH_PROMISES } from './english-promises';
import { phraseBook } from './phrases';
import type { PromiseCue } from './promise-cues';
import { SPANISH_ASK_LISTS, SPANISH_ASKS } from './spanish-asks';
import { SPANISH_PROMISE_LISTS, SPANISH_PROMISES } from './spanish-promises';

/** All that is looked for in what somebody writes. Both languages at once: many mails mix them. */
export const cueBook = phraseBook<AskCue | PromiseCue>(
  [ENGLISH_ASKS, SPANISH_ASKS, ENGLISH_PROMISES, SPANISH_PROMISES],
  {
    ...ENGLISH_ASK_LISTS,
    ...SPANISH_ASK_LISTS,
    ...ENGLISH_PROMISE_LISTS,
    ...SPANISH_PROMISE_LISTS,
  },
);
