import type { EpochMs } from '../time';
import { formatDay, type LocalTime, localTimeIn } from './calendar-day';
import type { Commitment } from './commitments';
import type { DateOrder } from './due-day';
import { sentenceFeatures } from './model/features';
import { scoreSentence } from './model/linear-model';
import { unpackModel } from './model/packed-weights';
import { PROMISES } from './model/promises';
import { readDue } from './read-due';
import { type ReadSentence, readOwnSentences } from './read-sentences';
import type { Sentence } from './sentences';

export type WrittenMail = {
  /** The whole plain text, with signature and quoted mail. */
  readonly text: string;
  readonly sentAt: EpochMs;
  /** The writer's, of the IANA database: "Europe/Madrid". */
  readonly timeZone: string;
};

/** Something the writer of a mail commits to do for its reader. */
export type FoundPromise = {
  /** The sentence, as written. */
  readonly quote: string;
  /** `YYYY-MM-DD`, the last day on which it is kept; null if none is named. */
  readonly dueOn: string | null;
  /** `HH:MM` of that day, if a time is named. */
  readonly dueAt: string | null;
  readonly reason: PromiseReason;
};

/** What is promised: to answer, call, come back; or to do something else. */
export type PromiseReason = 'will-answer' | 'will-do';

/** A phrase that promises outweighs a model that is a little against it. */
const LEAST_BY_PHRASE = -0.4;

/** A fragment that only says when may follow the promise: "By Friday at the latest." */
const MAX_FRAGMENT_WORDS = 7;

/**
 * What the writer of a mail promises in it, in English or Spanish, in the order of the text.
 *
 * @throws RangeError if there is no such time zone
 */
export function findPromises(mail: WrittenMail): readonly FoundPromise[] {
  const sentences = readOwnSentences(mail.text);
  const features = sentenceFeatures(sentences);
  let sent: LocalTime | undefined;
  return sentences.flatMap((sentence, index) => {
    const found = features[index];
    if (!found) return [];
    const score = promises().bias + scoreSentence(promises(), found);
    if (score <= (sentence.commitment ? LEAST_BY_PHRASE : 0)) return [];
    if (isNoneYet(sentence)) return [];
    const commitment = sentence.commitment ?? commitmentOf(sentence);
    sent ??= localTimeIn(mail.timeZone, mail.sentAt);
    const order = dateOrderOf(sentence, mail.timeZone);
    const due =
      readDue(sentence.words, commitment, sent, order) ??
      readFragment(sentences[index + 1], sent, order);
    return [
      {
        quote: sentence.text,
        dueOn: due && formatDay(due.day),
        dueAt: due && due.minutes !== null ? formatTime(due.minutes) : null,
        reason: REASONS[commitment.kind],
      },
    ];
  });
}

/** The one to remember if there are several: the first that names a day, else the first. */
export function findPromise(mail: WrittenMail): FoundPromise | null {
  const promises = findPromises(mail);
  return promises.find(({ dueOn }) => dueOn !== null) ?? promises[0] ?? null;
}

let model: ReturnType<typeof unpackModel> | undefined;

function promises() {
  model ??= unpackModel(PROMISES);
  return model;
}

/**
 * "Tell me which and I'll bring it" offers, "te escribo por…" speaks of this mail. What is promised
 * before is promised all the same.
 */
function isNoneYet({ matches, commitment }: ReadSentence): boolean {
  return matches.some(
    ({ code, from }) =>
      (code === 'awaits-yes' || code === 'this-mail') && !(commitment && commitment.from < from),
  );
}

/** What no phrase knows is done somewhere in the sentence. */
function commitmentOf({ words }: ReadSentence): Commitment {
  const isContact = words.some((word) => CONTACT.test(word));
  return { kind: isContact ? 'contact' : 'deed', from: 0, to: 0 };
}

const CONTACT = /^(call|ring|phone|answer|reply|back|touch|llam\w*|contest\w*|respond\w*|avis\w*)$/;

const REASONS: Readonly<Record<Commitment['kind'], PromiseReason>> = {
  contact: 'will-answer',
  deed: 'will-do',
};

function readFragment(next: Sentence | undefined, sent: LocalTime, order: DateOrder) {
  if (!next || next.asks || next.words.length > MAX_FRAGMENT_WORDS) return null;
  return readDue(next.words, { from: 0, to: 0 }, sent, order);
}

/** 4/7 is 4 July, but in the English of the United States April 7. */
function dateOrderOf({ words }: Sentence, timeZone: string): DateOrder {
  const isEnglish = words.some((word) => word === 'will' || word === 'the' || word === 'i');
  return isEnglish && AMERICAN_ZONE.test(timeZone) ? 'month-first' : 'day-first';
}

const AMERICAN_ZONE =
  /^(US\/|America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Boise|Anchorage|Indiana|Kentucky|North_Dakota|Juneau|Menominee)|Pacific\/Honolulu)/;

function formatTime(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
