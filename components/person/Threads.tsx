import { useId } from 'react';
import { StateMark } from '@/components/StateMark';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { PersonView } from '@/lib/domain/person/person-view';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { markOf } from '@/lib/words/mark';
import { subjectOf } from '@/lib/words/people';

type Props = {
  readonly view: PersonView;
  readonly now: EpochMs;
  onOpen(followUp: FollowUp): void;
};

/** Every thread with the person, each opens in Gmail. */
export function Threads({ view, now, onOpen }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="person-part">
      <h3 id={id}>{i18n.t('person.threads')}</h3>
      <ul className="person-list">
        {view.followUps.map((followUp) => (
          <li key={followUp.id}>
            <button type="button" className="person-thread" onClick={() => onOpen(followUp)}>
              <StateMark mark={markOf(followUp, now)} />
              <bdi>{subjectOf(followUp)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
