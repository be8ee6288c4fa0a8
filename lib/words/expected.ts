import type { Expected } from '@/lib/domain/expected';
import type { ExpectationReason } from '@/lib/domain/outgoing/judge-expects-reply';
import { i18n } from '@/lib/i18n/i18n';

/** The names of the messages for what a mail was taken for. */
const REASONS = {
  question: 'question',
  'yes-or-no': 'question',
  request: 'request',
  overdue: 'overdue',
  invitation: 'invitation',
  'document-to-review': 'documentToReview',
  problem: 'problem',
  blocked: 'blocked',
  chase: 'chase',
  'answer-awaited': 'answerAwaited',
  proposal: 'proposal',
  meeting: 'meeting',
  empty: 'empty',
  newsletter: 'newsletter',
  'note-to-self': 'noteToSelf',
  'no-reply-needed': 'noReplyNeeded',
  'silence-is-consent': 'silenceIsConsent',
  'break-up': 'breakUp',
  introduction: 'introduction',
  decline: 'decline',
  'own-next-move': 'ownNextMove',
  away: 'away',
  invoice: 'invoice',
  thanks: 'thanks',
  congratulation: 'congratulation',
  confirmation: 'confirmation',
  fyi: 'fyi',
  delivered: 'delivered',
  'nothing-asked': 'nothingAsked',
  'likely-asks': 'likelyAsks',
  'likely-no-answer': 'likelyNoAnswer',
  'other-language': 'otherLanguage',
} as const satisfies Record<ExpectationReason, string>;

/** What a mail was taken for, in two or three words: "a question", "thanks". */
export function expectedWords({ verdict, reason }: Expected): string {
  if (verdict === 'unsure') return i18n.t('expected.unsure');
  return isReason(reason) ? i18n.t(`expected.${REASONS[reason]}`) : '';
}

/** A later version may know others. */
function isReason(reason: string): reason is ExpectationReason {
  return Object.hasOwn(REASONS, reason);
}
