import { ENGLISH_PROMISE_LISTS, ENGLISH_PROMISES } from './english-promises';
import { type Match, phraseBook } from './phrases';
import type { PromiseCue } from './promise-cues';
import type { Sentence } from './sentences';
import { SPANISH_PROMISE_LISTS, SPANISH_PROMISES } from './spanish-promises';

/** What a sentence commits its writer to. */
export type Commitment = {
  /** To get in touch: answer, call, come back. Or to do something else. */
  readonly kind: 'contact' | 'deed';
  /** The words of the commitment itself, "I will send": from (included) … */
  readonly from: number;
  /** … to (excluded). */
  readonly to: number;
};

const english = phraseBook<PromiseCue>([ENGLISH_PROMISES], ENGLISH_PROMISE_LISTS);
const spanish = phraseBook<PromiseCue>([SPANISH_PROMISES], SPANISH_PROMISE_LISTS);

/** Whether the writer commits to do something for the reader, in the words of either language. */
export function commitmentIn(sentence: Sentence): Commitment | null {
  if (sentence.asks) return null;
  return (
    commitmentOf(english.matches(sentence.words)) ?? commitmentOf(spanish.matches(sentence.words))
  );
}

function commitmentOf(matches: readonly Match<PromiseCue>[]): Commitment | null {
  const of = (...cues: PromiseCue[]): readonly Match<PromiseCue>[] =>
    matches.filter(({ code }) => cues.includes(code));
  if (of('offer', 'past').length > 0) return null;
  const whens = of('when');
  const saysWhen = (match: Match<PromiseCue>): boolean =>
    whens.some((when) => when.from >= match.to || when.to <= match.from);
  const isByOthers = of('third').length > 0;
  const made = [
    ...of('contact', 'deed'),
    ...of('unnamed').filter((match) => saysWhen(match) && !overlapsAny(match, of('idle'))),
    ...of('arrives').filter((match) => saysWhen(match) && !isByOthers),
    ...of('present').filter((match) => saysWhen(match) && !overlapsAny(match, of('tells'))),
  ].filter((match) => !overlapsAny(match, of('stop', 'refusal')));
  if (made.length === 0) return null;
  return {
    kind: made.some(({ code }) => code === 'contact') ? 'contact' : 'deed',
    from: Math.min(...made.map(({ from }) => from)),
    to: Math.max(...made.map(({ to }) => to)),
  };
}

function overlapsAny(match: Match<PromiseCue>, others: readonly Match<PromiseCue>[]): boolean {
  return others.some((other) => other.from < match.to && match.from < other.to);
}
