import { addIncoming } from '@/lib/db/imports';
import { findErased } from '@/lib/db/refusals';
import { isSameMailbox } from '@/lib/domain/address';
import type { ImportChoice } from '@/lib/domain/data/import-choice';
import type { FollowUp } from '@/lib/domain/follow-up';
import { addressesIn, forgetPerson } from '@/lib/domain/person/forget';

// Who was erased does not come back with a file that was written before.

/** Keep follow-ups of a file until it is decided, without people who were erased. */
export async function stageImport(
  followUps: readonly FollowUp[],
): Promise<{ readonly leftOut: number }> {
  const erased = await findErased(addressesIn(followUps));
  const kept = followUps.flatMap((it) => {
    const forgotten = erased.reduce<FollowUp | null>(
      (rest, person) => rest && forgetPerson(rest, person),
      it,
    );
    return forgotten ?? [];
  });
  await addIncoming(kept);
  return { leftOut: followUps.length - kept.length };
}

/** What comes with a file's follow-ups, without people who were erased. */
export async function withoutErased(chosen: ImportChoice): Promise<ImportChoice> {
  const { corrections, people, settings } = chosen;
  const erased = await findErased(addressesIn([corrections, people, settings?.budgetExempt]));
  const isKept = (address: string): boolean => !erased.some((it) => isSameMailbox(it, address));
  return {
    ...chosen,
    corrections: corrections.filter(({ email }) => isKept(email)),
    people: people?.filter(({ mailbox }) => isKept(mailbox)),
    settings: settings && { ...settings, budgetExempt: settings.budgetExempt.filter(isKept) },
  };
}
