import { type Address, domainOf } from '../../address';
import type { ReturnSign } from '../dates/return-day';
import type { Language } from '../language';
import { fold, type ReadableText } from '../readable-text';
import type { Subject } from '../subject';
import {
  countSentences,
  type Evidence,
  gatherEvidence,
  type MachineEvidence,
  type MachineSign,
  PERSON_SIGNS,
  type PersonSign,
  type Sign,
} from './evidence';
import { greetsByName } from './greeting';
import { readAddresses } from './stand-in';
import { hasReInside, hasTicket, type SubjectSign } from './subjects';

/**
 * From here on a mail without a responder's mark is taken for a machine's.
 *
 * The weights below were set by hand, compared with a regression over the sets in `tests/eval/sets`
 * and rounded. A sign that only responders give decides nearly alone; one that people give too needs
 * company.
 */
export const THRESHOLD = 33;

/** For each time a sign is found. */
const MACHINE_WEIGHTS: Readonly<Record<MachineSign, number>> = {
  automatic: 30,
  challenge: 30,
  left: 22,
  moved: 21,
  unread: 20,
  soon: 18,
  noAccess: 14,
  standIn: 6,
  received: 14,
  topics: 13,
  deferred: 8,
  thanks: 4,
  reference: 6,
  absent: 8,
};

const PERSON_WEIGHTS: Readonly<Record<PersonSign, number>> = {
  asks: -12,
  acts: -22,
  answersAnyway: -24,
  wasAway: -21,
  onBehalf: -30,
};

const RETURN_WEIGHTS: Readonly<Record<ReturnSign, number>> = { sure: 21, likely: 6, none: 0 };

const SUBJECT_WEIGHTS: Readonly<Record<SubjectSign, number>> = {
  automatic: 50,
  absence: 16,
  receipt: 12,
  'read-receipt': 15,
  none: 0,
};

const WEIGHTS = {
  /** A ticket's number in the subject. */
  ticket: 3,
  /** "Away Re: Your quote". */
  reInside: 10,
  /** The sender's own name, as somebody else's: "Miriam left us in July." */
  speaksOfSender: 16,
  /** The firm of the sender's own address, as one that is left. */
  leavesFirm: 16,
  /** An address, or a telephone number, of somebody else. */
  otherAddress: 11,
  phone: 12,
  /** If each sentence is one that responders say too. */
  explained: 10,
  /** A responder does not know to whom it writes; a help desk does. */
  greetsByName: -26,
  greetsByNameInReceipt: -8,
  /** A responder has not read what it answers. */
  echo: -11,
  question: -11,
  money: -8,
  unexplained: -6,
  long: -10,
} as const;

/** No notice is longer, unless it comes in two languages. */
const LONG = 1400;

const MAX_QUESTIONS = 2;
const MAX_UNEXPLAINED = 4;

export type WeighedMail = {
  readonly text: ReadableText;
  readonly subject: Subject;
  readonly subjectSign: SubjectSign;
  readonly languages: readonly Language[];
  readonly evidence: MachineEvidence;
  readonly returns: ReturnSign;
  readonly from: Address;
  readonly fromName: string;
};

/** What speaks for a machine: from zero, to {@link THRESHOLD} and beyond. */
export function weighMachine(mail: WeighedMail): number {
  const { text, subject } = mail;
  return sumOf([
    ...weighEvidence(mail.evidence, MACHINE_WEIGHTS),
    RETURN_WEIGHTS[mail.returns],
    SUBJECT_WEIGHTS[mail.subjectSign],
    hasTicket(subject.topic) ? WEIGHTS.ticket : 0,
    hasReInside(subject.topic) ? WEIGHTS.reInside : 0,
    speaksOf(mail.fromName, text.folded) ? WEIGHTS.speaksOfSender : 0,
    leavesFirm(mail.from, text.folded) ? WEIGHTS.leavesFirm : 0,
    readAddresses(text.own, mail.from).length > 0 ? WEIGHTS.otherAddress : 0,
    PHONE.test(text.folded) ? WEIGHTS.phone : 0,
    WEIGHTS.explained,
  ]);
}

/** What speaks for a person, to zero. Costs more, and matters only where a machine is likely. */
export function weighPerson(mail: WeighedMail): number {
  const { text, subject, languages } = mail;
  return sumOf([
    ...weighEvidence(gatherEvidence(text.folded, languages, PERSON_SIGNS), PERSON_WEIGHTS),
    greetsByName(text.own) ? weighName(mail.evidence) : 0,
    subject.isReply && echoes(subject.topic, text.folded) ? WEIGHTS.echo : 0,
    Math.min(MAX_QUESTIONS, countQuestions(text.folded)) * WEIGHTS.question,
    MONEY.test(text.folded) ? WEIGHTS.money : 0,
    text.folded.length > LONG ? WEIGHTS.long : 0,
    ...weighSentences(text.folded, languages),
  ]);
}

function weighEvidence<S extends Sign>(
  evidence: Evidence<S>,
  weights: Readonly<Record<S, number>>,
): readonly number[] {
  return (Object.keys(weights) as S[]).map((sign) => evidence[sign] * weights[sign]);
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function weighName(evidence: MachineEvidence): number {
  const isReceipt = evidence.received > 0 && evidence.absent === 0;
  return isReceipt ? WEIGHTS.greetsByNameInReceipt : WEIGHTS.greetsByName;
}

function weighSentences(folded: string, languages: readonly Language[]): readonly number[] {
  const { all, unexplained } = countSentences(folded, languages);
  if (all === 0) return [-WEIGHTS.explained];
  return [
    -Math.round(WEIGHTS.explained * (unexplained / all)),
    Math.min(MAX_UNEXPLAINED, unexplained) * WEIGHTS.unexplained,
  ];
}

function countQuestions(folded: string): number {
  return folded.replace(/https?:\S{1,500}/g, '').match(/\?/g)?.length ?? 0;
}

const PHONE =
  /(?<![\d.,/-])(?!\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d))(?:\+|\()?\d(?:[ ()./-]{0,2}\d){6,14}(?!\d)|\b(?:ext(?:ension)?|durchwahl|anexo|toestel|interno|poste|ramal)\.? ?-?\d+/;

const MONEY =
  /(?:[$€£]|\b(?:usd|eur|mxn|s\/\.?|r\$) ?)\d|\d ?(?:[$€£]|(?:eur|euros?|dollars?|pesos|soles|reais|k|kg|kilos?|m2|cm|mm)\b)/;

/** Shorter words are in every mail. */
const MIN_ECHO_LENGTH = 5;

/** Whether a mail takes up a word of the subject that it answers. */
function echoes(topic: string, folded: string): boolean {
  const words = new Set(folded.match(/[a-z]+/g));
  return (topic.match(/[a-z]+/g) ?? []).some(
    (word) => word.length >= MIN_ECHO_LENGTH && words.has(word),
  );
}

/** Words of a name that are shorter may be anything. */
const MIN_NAME_LENGTH = 3;

/** What follows the name of somebody who is spoken of. */
const THIRD_PERSON =
  "is|are|has|was|will|left|no longer|retired|ist|hat|wird|war|ya no|ha|esta|dejo|se|est|a quitte|a cesse|n'est|ne|sera|ja nao|deixou|nao|foi|saiu|non|e andat|lavora|werkt|heeft";

/** Where a mail that speaks of its sender, or of leaving, does so. */
const OPENING_LENGTH = 300;

/** Whether a mail speaks of its sender as of somebody else. */
export function speaksOf(sender: string, folded: string): boolean {
  const names = fold(sender)
    .split(/[^a-z]+/)
    .filter((name) => name.length >= MIN_NAME_LENGTH);
  const opening = folded.slice(0, OPENING_LENGTH);
  return names.some((name) =>
    new RegExp(`\\b${name}(?: [a-z]+)? (?:${THIRD_PERSON})(?![a-z])`).test(opening),
  );
}

const LEAVES =
  /\b(?:left|leaving|leaves|retired from|parted|no longer|quitte|quitter|quittee|cesse|plus|dejado|deje|dejo|desvincul\w+|ya no|deixei|deixou|ja nao|lasciato|lascia|non \w+ piu|verlassen|verlasse|ausgeschieden|nicht mehr|verlaten|gestopt bij|niet meer)\b/;

/** Whether a sentence says of the firm in the sender's address that it is left. */
export function leavesFirm(from: Address, folded: string): boolean {
  const [label = ''] = domainOf(from).split('.');
  const firm = label.toLowerCase().replace(/[^a-z]/g, '');
  const isFirm = (word: string): boolean => firm.includes(word) && word.length >= 0.4 * firm.length;
  return folded
    .slice(0, OPENING_LENGTH)
    .split(/[.!?\n]/)
    .some((sentence) => LEAVES.test(sentence) && (sentence.match(/[a-z]{4,}/g) ?? []).some(isFirm));
}
