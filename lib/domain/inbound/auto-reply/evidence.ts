import type { Language } from '../language';
import type { Wording } from '../wording/phrases';
import { WORDINGS } from '../wording/wordings';

export type Sign = keyof Wording;

/** How often a sign counts at most, once for each phrase found. Others count once. */
const MOST: Partial<Readonly<Record<Sign, number>>> = {
  absent: 2,
  noAccess: 2,
  deferred: 2,
  standIn: 2,
  received: 2,
  soon: 2,
  topics: 5,
  asks: 2,
  acts: 3,
  wasAway: 2,
};

/** What speaks against a machine. */
export const PERSON_SIGNS = ['wasAway', 'onBehalf', 'asks', 'acts', 'answersAnyway'] as const;

export type PersonSign = (typeof PERSON_SIGNS)[number];

export type MachineSign = Exclude<Sign, PersonSign>;

/** What speaks for one. */
export const MACHINE_SIGNS = (Object.keys(WORDINGS.en) as Sign[]).filter(
  (sign): sign is MachineSign => !PERSON_SIGNS.some((it) => it === sign),
);

/** How often each sign was found. */
export type Evidence<S extends Sign> = Readonly<Record<S, number>>;

export type MachineEvidence = Evidence<MachineSign>;

/** @param folded - as `fold` leaves it */
export function gatherEvidence<S extends Sign>(
  folded: string,
  languages: readonly Language[],
  signs: readonly S[],
): Evidence<S> {
  return Object.fromEntries(
    signs.map((sign) => [sign, countSign(folded, languages, sign)]),
  ) as Evidence<S>;
}

/** The most that one language finds: a mail in two says everything twice. */
function countSign(folded: string, languages: readonly Language[], sign: Sign): number {
  const most = MOST[sign] ?? 1;
  let best = 0;
  for (const language of languages) {
    let count = 0;
    for (const phrase of WORDINGS[language][sign]) {
      if (phrase.test(folded)) count += 1;
      if (count === most) return most;
    }
    best = Math.max(best, count);
  }
  return best;
}

/** A shorter sentence says nothing: "Best regards", "Hello". */
const MIN_SENTENCE_WORDS = 4;

/** No notice has more sentences that matter. */
const MAX_SENTENCES = 20;

/** The sentences of a text, and how many of them say nothing that responders say. */
export function countSentences(
  folded: string,
  languages: readonly Language[],
): { readonly all: number; readonly unexplained: number } {
  const sentences = folded
    .split(/[.!?\n]+(?=\s|$)/)
    .filter((sentence) => sentence.trim().split(/\s+/).length >= MIN_SENTENCE_WORDS)
    .slice(0, MAX_SENTENCES);
  const unexplained = sentences.filter(
    (sentence) =>
      !/@|\d/.test(sentence) &&
      !MACHINE_SIGNS.some((sign) => sign !== 'topics' && countSign(sentence, languages, sign) > 0),
  );
  return { all: sentences.length, unexplained: unexplained.length };
}
