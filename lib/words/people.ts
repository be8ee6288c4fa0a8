import type { Person } from '@/lib/domain/address';
import type { FollowUp } from '@/lib/domain/follow-up';
import { i18n } from '@/lib/i18n/i18n';
import { perLanguage } from './language';

const lists = perLanguage((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

const MAX_NAME_LENGTH = 60;
const MAX_SUBJECT_LENGTH = 120;

/** A person's name, or the address where Gmail knows no name. */
export function personName({ name, email }: Person): string {
  return asText(name, MAX_NAME_LENGTH) || asText(email, MAX_NAME_LENGTH);
}

/** "Ana", "Ana and Bea", "Ana and 2 more". */
export function peopleList(people: readonly Person[]): string {
  const [first, second, ...others] = people;
  if (!first) return i18n.t('people.nobody');
  if (!second) return personName(first);
  return list([
    personName(first),
    others.length === 0 ? personName(second) : i18n.t('people.others', others.length + 1),
  ]);
}

export function subjectOf({ subject }: Pick<FollowUp, 'subject'>): string {
  return asText(subject, MAX_SUBJECT_LENGTH) || i18n.t('people.noSubject');
}

export function list(items: readonly string[]): string {
  return lists().format(items);
}

/**
 * A stranger's text, fit to stand in a sentence of ours: one line, none of the characters that turn
 * the direction of writing (they could make a sentence lie), not endless, and kept apart from the
 * words around it where it is written from right to left.
 */
function asText(text: string, maxLength: number): string {
  const line = text
    .slice(0, 4 * maxLength)
    .replace(DIRECTION_CONTROLS, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const letters = [...line];
  const short =
    letters.length > maxLength
      ? `${letters
          .slice(0, maxLength - 1)
          .join('')
          .trimEnd()}…`
      : line;
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
}

const DIRECTION_CONTROLS = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
