import type { FollowUp } from '../follow-up';

/** How a follow-up of a file stands to what is stored. */
export type Standing = 'new' | 'newer' | 'same' | 'older';

/** How many follow-ups of a file stand how to what is stored. */
export type StandingCounts = Readonly<Record<Standing, number>>;

export const NO_STANDINGS: StandingCounts = { new: 0, newer: 0, same: 0, older: 0 };

export function standingOf(
  stored: Pick<FollowUp, 'changedAt'> | undefined,
  incoming: Pick<FollowUp, 'changedAt'>,
): Standing {
  if (!stored) return 'new';
  if (incoming.changedAt === stored.changedAt) return 'same';
  return incoming.changedAt > stored.changedAt ? 'newer' : 'older';
}

/** What stands after an import: whichever changed last, the stored one where it is the same. */
export function newest(stored: FollowUp | undefined, incoming: FollowUp): FollowUp {
  const standing = standingOf(stored, incoming);
  return stored && (standing === 'same' || standing === 'older') ? stored : incoming;
}
