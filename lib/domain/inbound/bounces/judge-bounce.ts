import { normalizeAddress } from '../../address';
import type { HeaderSigns } from '../headers';
import type { Bounce, InboundMail } from '../inbound-mail';
import { fold, MAX_TEXT_LENGTH } from '../readable-text';
import type { Sender } from '../sender';
import type { Subject } from '../subject';
import { readReason } from './reason';
import { readRecipients } from './recipients';
import {
  DELAYS,
  DELIVERED,
  DELIVERED_SUBJECTS,
  FAILED,
  FAILURES,
  GIVEN_UP,
  ORIGINAL_BEGINS,
  REPORT_FIELDS,
  REPORT_SUBJECTS,
  STANDARD_SUBJECT,
} from './report-words';

/** A report says what it is in its first lines; a person who quotes one says something else first. */
const OPENING_LENGTH = 400;

/** What is known of a mail before its text is judged. */
type Signs = {
  readonly sender: Sender;
  readonly subject: Subject;
  readonly headers: HeaderSigns;
  /** The mail without what it quotes, folded. */
  readonly folded: string;
};

/**
 * A delivery report (RFC 3464), by its headers, its sender, its subject or its words.
 *
 * @returns null if the mail is none
 */
export function judgeBounce(mail: InboundMail, signs: Signs): Bounce | null {
  const { headers, subject } = signs;
  if (!mayBeReport(signs)) return null;
  const report = beforeOriginal(fold(mail.text.slice(0, MAX_TEXT_LENGTH)));
  if (!isReport(report, signs)) return null;
  const all = `${subject.topic}\n${report}`;
  const variant = variantOf(all, subject);
  return {
    kind: 'bounce',
    variant,
    reason: variant === 'delivered' ? 'unspecified' : readReason(all),
    recipients:
      headers.failedRecipients.length > 0
        ? headers.failedRecipients.map(normalizeAddress)
        : readRecipients(report, normalizeAddress(mail.from.email)),
  };
}

/** Whether a mail's outside is a report's: most mail need not be read for it. */
function mayBeReport(signs: Signs): boolean {
  const { headers, sender, subject } = signs;
  return (
    headers.isDeliveryReport ||
    sender.isDaemon ||
    sender.isPostmaster ||
    isMachine(sender) ||
    some(REPORT_SUBJECTS, subject.topic)
  );
}

function isMachine(sender: Sender): boolean {
  return sender.isEmpty || sender.hasDaemonName || sender.isNoReply || sender.isMachine;
}

function isReport(report: string, { sender, subject, headers, folded }: Signs): boolean {
  if (headers.isDeliveryReport || sender.isDaemon) return true;
  if (subject.isForward) return false;
  const hasReportSubject = some(REPORT_SUBJECTS, subject.topic);
  if (sender.isPostmaster) return !isPersonAtPostmaster(report, subject, hasReportSubject);
  const opening = folded.slice(0, OPENING_LENGTH);
  const fails = some(FAILURES, opening);
  const fields = count(REPORT_FIELDS, report);
  if (sender.isEmpty && (hasReportSubject || fails)) return true;
  if (sender.hasDaemonName && (hasReportSubject || fails || fields > 0)) return true;
  if (subject.isReply) return false;
  if (isMachine(sender)) return fails && (hasReportSubject || fields > 0 || namesMail(opening));
  if (speaksToReader(folded)) return false;
  const isStandard = STANDARD_SUBJECT.test(subject.topic);
  return hasReportSubject && (fails || fields > 0) && (isStandard || fields > 0);
}

/** An administrator who answers from `postmaster@`. */
function isPersonAtPostmaster(
  report: string,
  subject: Subject,
  hasReportSubject: boolean,
): boolean {
  if (DELIVERED_SUBJECTS.test(subject.topic)) return false;
  if (isLetter(report)) return true;
  if (hasReportSubject) return false;
  const saysNothing = !some(FAILURES, report) && !some(REPORT_FIELDS, report);
  return saysNothing && subject.isReply && /[a-z]{3}/.test(report);
}

/** An administrator tells of what came back, in a letter: no code, no address, and an "I". */
function isLetter(report: string): boolean {
  return (
    !report.includes('@') && !some(REPORT_FIELDS, report) && SPEAKS_OF_ONESELF.test(report.trim())
  );
}

/** In the seven languages. "I'm sorry to have to inform you" and "I'm afraid I" are Postfix and qmail. */
const SPEAKS_OF_ONESELF =
  /\b(?:i(?! ?'?a?m (?:sorry to have|afraid i))|i've|my|soy|yo|mi|me|estoy|je|j'ai|ich|habe|eu|sou|io|sono|ik|ben)\b/;

/** A person who reports a bounce asks something, or greets. */
function speaksToReader(folded: string): boolean {
  return (
    folded.includes('?') ||
    /^(?:hi|hello|hey|dear|hola|buen[oa]s|estimad|bonjour|hallo|guten|moin|ola|oi|bom dia|boa tarde|ciao|buongiorno|salve|gentile|beste|geachte|dag|hoi|goede)/.test(
      folded.trim(),
    )
  );
}

/** "could not be delivered" is said of parcels too. */
function namesMail(text: string): boolean {
  return /\b(?:e-?mail|mail|message|recipient|mensaje|correo|destinatari[oa]|courriel|nachricht|empfanger|mensagem|messaggio|bericht|ontvanger|mailbox|smtp)s?\b/.test(
    text,
  );
}

function variantOf(report: string, subject: Subject): Bounce['variant'] {
  if (DELIVERED_SUBJECTS.test(subject.topic)) return 'delivered';
  const isDelayed = some(DELAYS, report);
  if (isDelayed && !GIVEN_UP.test(report)) return 'delayed';
  if (DELIVERED.test(report) && !FAILED.test(report)) return 'delivered';
  return 'permanent';
}

function beforeOriginal(report: string): string {
  const start = ORIGINAL_BEGINS.exec(report)?.index ?? -1;
  return start > 0 ? report.slice(0, start) : report;
}

function some(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

function count(patterns: readonly RegExp[], text: string): number {
  return patterns.filter((pattern) => pattern.test(text)).length;
}
