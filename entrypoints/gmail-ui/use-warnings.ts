import { useEffect, useState } from 'react';
import { attempt } from '@/lib/attempt';
import type { Address, Person } from '@/lib/domain/address';
import { request } from '@/lib/messaging/client';
import type { PersonAllowance } from '@/lib/messaging/protocol';
import { mannersWarning } from '@/lib/words/allowances';

/** As many as are asked about at once. */
const MOST = 100;

/** What speaks against writing to these people now, as far as the background has answered. */
export function useWarnings(
  account: Address,
  from: Address,
  people: readonly Person[],
): readonly string[] {
  const [known, setKnown] = useState<readonly PersonAllowance[]>([]);
  const asked = people
    .slice(0, MOST)
    .map(({ email }) => email)
    .join('\n');
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const emails = asked.split('\n');
      const answer = asked === '' ? [] : await request('getAllowance', { account, emails, from });
      if (isCurrent) setKnown(answer);
    };
    void attempt('warn of manners', ask);
    return () => {
      isCurrent = false;
    };
  }, [account, asked, from]);
  const now = Date.now();
  return people.flatMap((person) => {
    const it = known.find(({ email }) => email === person.email);
    return (it && mannersWarning(person, it.allowance, it.refusal, now)) ?? [];
  });
}
