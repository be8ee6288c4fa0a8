import type { AskCue } from './ask-cues';
import type { Match } from './phrases';
import type { PromiseCue } from './promise-cues';

/** What a sentence commits its writer to do for its reader. */
export type Commitment = {
  /** To get in touch: answer, call, come back. Or to do something else. */
  readonly kind: 'contact' | 'deed';
  /** The words of the commitment itself, "I will send": from (included) … */
  readonly from: number;
  /** … to (excluded). */
  readonly to: number;
};

const CANDIDATES: ReadonlySet<AskCue | PromiseCue> = new Set([
  'contact',
  'deed',
  'unnamed',
  'arrives',
  'ours',
  'present',
]);

type CueMatch = Match<AskCue | PromiseCue>;

/** @param matches - all that is found in a sentence that is no question */
export function commitmentIn(matches: readonly CueMatch[]): Commitment | null {
  const of = (...cues: PromiseCue[]): readonly CueMatch[] =>
    matches.filter(({ code }) => cues.includes(code as PromiseCue));
  const candidates = matches.filter(({ code }) => CANDIDATES.has(code));
  if (candidates.length === 0 || of('if-you-like', 'past').length > 0) return null;
  const whens = of('when');
  const isByOthers = of('third').length > 0;
  const made = candidates
    .filter((match) => {
      if (match.code === 'contact' || match.code === 'deed') return true;
      if (match.code === 'ours') return !isByOthers;
      if (!whens.some((when) => when.from >= match.to || when.to <= match.from)) return false;
      if (match.code === 'unnamed') return !overlapsAny(match, of('idle'));
      return match.code === 'arrives' ? !isByOthers : !overlapsAny(match, of('tells'));
    })
    .filter((match) => !overlapsAny(match, of('stop', 'refusal', 'done')));
  if (made.length === 0) return null;
  return {
    kind: made.some(({ code }) => code === 'contact') ? 'contact' : 'deed',
    from: Math.min(...made.map(({ from }) => from)),
    to: Math.max(...made.map(({ to }) => to)),
  };
}

function overlapsAny(match: CueMatch, others: readonly CueMatch[]): boolean {
  return others.some((other) => other.from < match.to && match.from < other.to);
}
