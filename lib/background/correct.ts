import { type CorrectionName, correct } from '@/lib/domain/correct';
import { correctionOf, type Lesson } from '@/lib/domain/corrections';
import type { FollowUpId } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import type { Change } from '@/lib/messaging/protocol';
import { act } from './act';

/** Let the user's word stand above what was made of a follow-up, and learn from it. */
export function correctFollowUp(
  id: FollowUpId,
  name: CorrectionName,
  now: EpochMs,
): Promise<Change> {
  let lesson: Lesson | null = null;
  return act(
    id,
    now,
    (before) => {
      if (!before) return before;
      const corrected = correct(before, name, now);
      lesson = corrected.lesson;
      return corrected.followUp;
    },
    () => lesson && correctionOf(lesson, now),
  );
}
