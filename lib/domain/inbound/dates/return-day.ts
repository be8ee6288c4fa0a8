import type { Address } from '../../address';
import type { Day } from '../../calendar/day';
import type { EpochMs } from '../../time';
import { LANGUAGES, type Language } from '../language';
import { dayAt, type EpochDay, nextDayOfYear, toDay } from './calendar';
import { CUES, type CueTests, cueTests } from './cues';
import { type ReadOrder, readOrder } from './day-order';
import { findMentions, type Mention } from './mentions';

/** A mail from which the day of return is read. */
export type Absence = {
  /** As `fold` leaves it. */
  readonly folded: string;
  /** The subject, if it speaks of the absence: "Absent jusqu'au 7 décembre". Folded. */
  readonly topic?: string;
  readonly languages: readonly Language[];
  readonly sentAt: EpochMs | null;
  readonly timeZone?: string | undefined;
  readonly from: Address;
};

/** How far the words that belong to a date stand from it. */
const REACH = 110;

const TESTS = new Map<Language, CueTests>();

function testsOf(language: Language): CueTests {
  const known = TESTS.get(language);
  if (known) return known;
  const made = cueTests(CUES[language]);
  TESTS.set(language, made);
  return made;
}

/**
 * The first day on which the writer of an absence notice is back.
 *
 * A day of return beats the end of the absence, which beats the day on which mail is answered.
 * "Until" a day means that day, "until and including" the next one. Relative days are counted from
 * the day of sending, and a bare weekday from the last day named before it. A day without a year is
 * its next occurrence.
 *
 * @returns null if no day of return is named
 */
export function readReturnDay(absence: Absence): Day | null {
  const found = findReturn(absence);
  return found === null ? null : toDay(found.day);
}

/** How surely the text says when its writer is back. */
export type ReturnSign = 'none' | 'likely' | 'sure';

export function returnSign(absence: Absence): ReturnSign {
  const rank = findReturn(absence)?.rank ?? 0;
  return rank >= RANK.untilAway ? 'sure' : rank >= RANK.until ? 'likely' : 'none';
}

/** An absence began no longer ago. In days. */
const HALF_A_YEAR = 183;

/** What a day is worth as the day of return. */
const RANK = { back: 5, untilAway: 4, until: 3, after: 4, answer: 1 } as const;

type Candidate = { readonly day: EpochDay; readonly rank: number };

function findReturn(absence: Absence): Candidate | null {
  const { languages, sentAt, timeZone } = absence;
  const folded = absence.topic ? `${absence.folded}\n${absence.topic}` : absence.folded;
  const sentOn = sentAt === null ? null : dayAt(sentAt, timeZone);
  const mentions = findMentions(folded, languages, orderIn(absence, sentOn));
  const tests = languages.map(testsOf);
  let best: Candidate | null = null;
  let lastNamed: EpochDay | null = null;
  for (const [index, mention] of mentions.entries()) {
    const context = contextOf(folded, mentions, index);
    const found = candidate(mention, context, tests, sentOn, lastNamed);
    if (found && found.rank > (best?.rank ?? 0)) best = found;
    if (mention.isFull && sentOn !== null) lastNamed = mention.read(sentOn - HALF_A_YEAR);
  }
  return best;
}

/** The sentence in which a date stands. */
type Context = {
  /** From the date before it, or the beginning of the sentence. */
  readonly before: string;
  /** To the end of the sentence, if no other date follows in it. */
  readonly after: string;
  /** Directly behind it, whatever follows. */
  readonly behind: string;
  readonly sentence: string;
  /** Whether another date stands before it in the sentence. */
  readonly hasEarlier: boolean;
};

function contextOf(folded: string, mentions: readonly Mention[], index: number): Context {
  const mention = mentions[index];
  if (!mention) throw new RangeError(`no mention ${index}`);
  const previousEnd = mentions[index - 1]?.end ?? 0;
  const nextStart = mentions[index + 1]?.start ?? folded.length;
  const left = folded.slice(Math.max(0, mention.start - REACH), mention.start);
  const right = folded.slice(mention.end, mention.end + REACH);
  const sentenceStart = mention.start - left.length + lastBreak(left);
  const sentenceEnd = mention.end + firstBreak(right);
  const hasLater = nextStart < sentenceEnd;
  return {
    before: folded.slice(Math.max(sentenceStart, previousEnd), mention.start),
    after: hasLater ? '' : folded.slice(mention.end, sentenceEnd),
    behind: folded.slice(mention.end, Math.min(sentenceEnd, mention.end + 30)),
    sentence: folded.slice(sentenceStart, sentenceEnd),
    hasEarlier: previousEnd > sentenceStart,
  };
}

/** Where a sentence ends. A point behind a number or a short word may belong to a date or a title. */
const BREAK =
  /[!?;\n]|(?<![\d ][\d]|^\d|\b(?:inkl|einschl|incl|ca|vsl|bzw|approx|aprox|max|min|resp|u|z|d|mr|mrs|ms|dr|sr|sra|st|no|nr|ing|lic|prof|art|ext|tel))\.(?=\s|$)/g;

function lastBreak(text: string): number {
  let end = 0;
  for (const match of text.matchAll(BREAK)) end = (match.index ?? 0) + 1;
  return end;
}

function firstBreak(text: string): number {
  const [match] = text.matchAll(BREAK);
  return match?.index ?? text.length;
}

function candidate(
  mention: Mention,
  context: Context,
  tests: readonly CueTests[],
  sentOn: EpochDay | null,
  lastNamed: EpochDay | null,
): Candidate | null {
  const role = roleOf(mention, context, tests);
  if (!role) return null;
  const base = mention.isFull ? sentOn : laterOf(sentOn, lastNamed);
  const day = base === null ? (mention.isFull ? mention.read(NO_DAY) : null) : mention.read(base);
  if (day === null || day >= NO_DAY) return null;
  return { day: role.isAfter && !mention.isEndOf ? day + 1 : day, rank: role.rank };
}

/** Later than any day: a date without a year finds no next occurrence there. */
const NO_DAY: EpochDay = 90_000_000;

function laterOf(a: EpochDay | null, b: EpochDay | null): EpochDay | null {
  return a === null || b === null ? a : Math.max(a, b);
}

type Role = {
  readonly rank: number;
  /** The day after the one named is meant. */
  readonly isAfter: boolean;
};

function roleOf(mention: Mention, context: Context, tests: readonly CueTests[]): Role | null {
  const some = (cue: keyof CueTests, text: string): boolean => tests.some((it) => it[cue](text));
  const { before, after, behind, sentence, hasEarlier } = context;
  const isInclusive = some('including', behind) || some('untilIncluding', before);
  const isOther = some('otherMatter', sentence);
  const isAway = some('away', sentence);
  if (some('until', before) || some('untilIncluding', before)) {
    if (isOther && !isAway) return null;
    return { rank: isAway ? RANK.untilAway : RANK.until, isAfter: isInclusive };
  }
  const isBack = (text: string): boolean =>
    some('back', text) || (some('available', text) && !some('not', text));
  if (some('after', before) && (isBack(before) || isBack(after))) {
    return { rank: RANK.back, isAfter: true };
  }
  if (some('before', before) && some('not', before)) return { rank: RANK.back, isAfter: false };
  if (mention.isEndOf) return null;
  if (isBack(before)) return { rank: RANK.back, isAfter: false };
  if ((hasEarlier && some('to', before)) || some('toNumber', before) || mention.isSpanEnd) {
    if ((mention.isSpanEnd || AND.test(before)) && isBack(after))
      return { rank: RANK.back, isAfter: false };
    if (isOther && !isAway) return null;
    return { rank: isAway ? RANK.untilAway : RANK.until, isAfter: isInclusive };
  }
  if (isBack(after)) return { rank: RANK.back, isAfter: false };
  const answers = some('answer', before) || some('answer', after);
  if (answers && (!mention.isFull || some('from', before)))
    return { rank: RANK.answer, isAfter: false };
  return null;
}

/** "Away until the 25th and on the 28th back again": two days, no span. */
const AND = /^,? ?(?:and|y|et|und|ed?|en)(?: (?:on|el|le|am|il|op|a|o|no|na|em))? $/;

function orderIn({ folded, from, languages }: Absence, sentOn: EpochDay | null): ReadOrder {
  const isEnglish = languages[0] === 'en' || languages.length === LANGUAGES.length;
  return readOrder({ email: from, folded, isEnglish }, (first, second) =>
    daysAhead(sentOn, second, first) < daysAhead(sentOn, first, second) ? 'day-month' : 'month-day',
  );
}

function daysAhead(sentOn: EpochDay | null, month: number, day: number): number {
  return sentOn === null ? 0 : (nextDayOfYear(sentOn, month, day) ?? NO_DAY) - sentOn;
}
