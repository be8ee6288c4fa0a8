import { fittingSayings, type Saying } from '@/lib/domain/correct';
import type { FollowUp } from '@/lib/domain/follow-up';
import { sayingName } from '@/lib/words/corrections';
import type { Choice } from './ChoiceMenu';

/** The key of each in a list. The answer to what is asked comes before a correction of the same key. */
export const SAYING_KEYS: Readonly<Record<Saying, string>> = {
  elsewhere: 'y',
  'not-elsewhere': 'n',
  'not-an-answer': 'n',
  outside: 'p',
  'needs-no-answer': 'x',
  person: 'h',
};

/**
 * What a menu offers to say of a follow-up, each with its key where there are keys.
 *
 * @param sayings - those of the fitting ones that this menu is for
 */
export function sayingChoices(
  followUp: FollowUp,
  sayings: readonly Saying[],
  { hasKeys }: { readonly hasKeys: boolean },
): readonly Choice[] {
  return sayings.map((saying) => ({
    id: saying,
    name: sayingName(saying),
    detail:
      hasKeys && sayingByKey(followUp, SAYING_KEYS[saying]) === saying ? SAYING_KEYS[saying] : '',
  }));
}

/** What a key says of a follow-up as it stands; undefined if nothing. */
export function sayingByKey(followUp: FollowUp, key: string): Saying | undefined {
  return fittingSayings(followUp).find((saying) => SAYING_KEYS[saying] === key);
}
