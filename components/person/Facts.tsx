import type { PersonView } from '@/lib/domain/person/person-view';
import type { EpochMs } from '@/lib/domain/time';
import { nextStepWords } from '@/lib/words/next-step';
import {
  budgetWords,
  owingWords,
  refusalWords,
  rhythmWords,
  touchesWords,
} from '@/lib/words/person';

type Props = { readonly view: PersonView; readonly now: EpochMs };

/** Who owes whom, what was done, how often still, and how fast the person answers. */
export function Facts({ view, now }: Props) {
  const { person, timeline, allowance, budgetLeft, rhythm, refusal, followUps } = view;
  const nextStep = nextStepWords(followUps, view.latestDays, now);
  return (
    <ul className="person-facts">
      {refusal && <li className="person-refusal">{refusalWords(refusal)}</li>}
      <li>
        <bdi>{owingWords(person, timeline)}</bdi>
      </li>
      {nextStep && <li>{nextStep}</li>}
      <li>{touchesWords(timeline, now)}</li>
      <li>{budgetWords(allowance, budgetLeft, now)}</li>
      {rhythm && <li>{rhythmWords(rhythm)}</li>}
    </ul>
  );
}
