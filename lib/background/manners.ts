import { getAccount, ownAddresses } from '@/lib/db/accounts';
import { followUpsWith } from '@/lib/db/follow-ups';
import { refusalOf } from '@/lib/db/refusals';
import { readSettings } from '@/lib/db/settings';
import type { Address } from '@/lib/domain/address';
import { isExempt, nextAllowed } from '@/lib/domain/manners/contact-budget';
import { touchesOf } from '@/lib/domain/person/exchanges';
import type { EpochMs } from '@/lib/domain/time';
import type { Payload, PersonAllowance } from '@/lib/messaging/protocol';

/** What speaks against writing to people now, by what is stored of them. The mail itself is not needed. */
export async function readAllowances(
  { account, emails, from }: Payload<'getAllowance'>[0],
  now: EpochMs,
): Promise<readonly PersonAllowance[]> {
  const { budget, budgetExempt } = await readSettings();
  const own = [...ownAddresses(account, await getAccount(account)), from];
  const followUps = await followUpsWith(account, emails);
  const allowanceOf = (email: Address) =>
    isExempt(email, own, budgetExempt)
      ? null
      : nextAllowed(touchesOf(email, followUps), budget, now);
  return Promise.all(
    emails.map(async (email) => ({
      email,
      allowance: allowanceOf(email),
      refusal: await refusalOf(email),
    })),
  );
}
