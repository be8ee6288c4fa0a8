import { useEffect, useState } from 'react';
import { attempt } from '@/lib/attempt';
import { isBackFromSeason } from '@/lib/domain/cadence/follow-up-season';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { SeasonCard } from '@/lib/domain/person/season-card';
import type { EpochMs } from '@/lib/domain/time';
import { request } from '@/lib/messaging/client';

/** What there was before the season from which a follow-up is back; null for any other. */
export function useSeasonCard(followUp: FollowUp | null, now: EpochMs): SeasonCard | null {
  const [card, setCard] = useState<SeasonCard | null>(null);
  const id = followUp && isBackFromSeason(followUp, now) ? followUp.id : null;
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const answer = id === null ? null : await request('getSeasonCard', { id });
      if (isCurrent) setCard(answer);
    };
    void attempt('show what was before a season', ask);
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return id === null ? null : card;
}
