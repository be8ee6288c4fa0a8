import type { FollowUp } from './follow-up';

const MAX_WORDS = 24;
const MAX_WORD_LENGTH = 32;

/**
 * The words under which a follow-up is found: of its subject, names and addresses, in lower case
 * and without accents, so that "jose" finds "José".
 */
export function searchWords({ subject, people }: Pick<FollowUp, 'subject' | 'people'>): string[] {
  const text = people.map(({ email, name }) => `${name} ${email}`).join(' ');
  return wordsOf(`${text} ${subject}`).slice(0, MAX_WORDS);
}

export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, MAX_WORD_LENGTH)))];
}
