import { type Address, domainOf } from '../../address';

export type DayOrder = 'day-month' | 'month-day';

/** What is known of the writer of a date in numbers. */
export type Writer = {
  readonly email: Address;
  /** The mail, folded. */
  readonly folded: string;
  readonly isEnglish: boolean;
};

/** Top-level domains of the United States. */
const AMERICAN_DOMAIN = /\.(us|edu|gov|mil)$/;

/** Of countries that write English and put the day first. */
const DAY_FIRST_DOMAIN =
  /\.(uk|ie|au|nz|za|in|sg|hk|my|ke|ng|mt|eu|de|fr|es|it|nl|be|ch|at|pt|se|dk|no|fi|pl|lu|br|mx|ar|cl|co|pe)$/;

/** Spelling, words, zones and telephone numbers of the United States. */
const AMERICAN =
  /\b(vacation|pto|spring break|fall|thanksgiving|labor day|memorial day|independence day|fourth of july|color|center|pediatrics?|inc\.?|llc|cell|toll[- ]free|zip|jury duty|mom|gotten|est|edt|cst|cdt|mst|mdt|pst|pdt|k-12|sophomore|semester|dds|esq\.?|x\d{2,4}|ext\.? ?\d|soccer|favorite|organization|reali[z]e|license|store hours|columbus day|presidents'? day|mlk day|juneteenth|superintendent|realtor|attorney)\b|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\+1[ -]/g;

/** The same of countries that put the day first. */
const DAY_FIRST =
  /\b(annual leave|bank holiday|holidays?|fortnight|half[- ]term|colour|centre|paediatrics?|ltd|limited|plc|llp|mobile|diary|whilst|organisation|licence|reali[s]e|solicitors?|cheers|mum|bst|gmt|cet|cest|ist|aest|sgt|school run|maternity cover|out of hours|rota|queries|post code|postcode|pty|gp surgery|uni|enquir(?:y|ies)|favour|favourite|programme|autumn|boxing day|easter monday|straight away|reckon)\b|\+(?:44|353|61|64|27|91|65|49|34|33|39|31|32)\b/g;

/** "16 March" and "16th March", but not "March 16". */
const WORDED_DAY_FIRST =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/g;

const WORDED_MONTH_FIRST =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?\b(?! \d{1,2}:)/g;

const PAIR = /(?<![\d.,/:-])(\d{1,2})[./-](\d{1,2})(?![\d%])/g;

/**
 * In which order a writer puts day and month in "4/7".
 *
 * A number above 12 tells at once, for the other dates of the mail too; only English is written in
 * both orders, by Americans with the month first; where nothing tells an American from others, the
 * date that comes sooner is likelier, since nobody announces an absence months ahead.
 *
 * @param soonest - which order gives the sooner date
 */
export function readOrder(writer: Writer, soonest: ReadOrder): ReadOrder {
  let habit: DayOrder | 'unknown' | undefined;
  return (first, second) => {
    if (first > 12) return 'day-month';
    if (second > 12) return 'month-day';
    if (!writer.isEnglish) return 'day-month';
    habit ??= habitOf(writer);
    return habit === 'unknown' ? soonest(first, second) : habit;
  };
}

/** In which order a pair of numbers stands. */
export type ReadOrder = (first: number, second: number) => DayOrder;

function habitOf({ email, folded }: Writer): DayOrder | 'unknown' {
  const pairs = [...folded.matchAll(PAIR)];
  if (pairs.some(([, first]) => isOnlyDay(Number(first)))) return 'day-month';
  if (pairs.some(([, , second]) => isOnlyDay(Number(second)))) return 'month-day';
  const domain = domainOf(email);
  const american =
    (AMERICAN_DOMAIN.test(domain) ? 3 : 0) +
    count(folded, AMERICAN) +
    2 * count(folded, WORDED_MONTH_FIRST);
  const dayFirst =
    (DAY_FIRST_DOMAIN.test(domain) ? 3 : 0) +
    count(folded, DAY_FIRST) +
    2 * count(folded, WORDED_DAY_FIRST);
  if (american === dayFirst) return 'unknown';
  return american > dayFirst ? 'month-day' : 'day-month';
}

function isOnlyDay(number: number): boolean {
  return number > 12 && number <= 31;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
