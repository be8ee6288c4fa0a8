import { PersonPage } from '@/components/person/PersonPage';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { type PersonOf, usePerson } from '@/lib/queries/person';

type Props = {
  readonly of: PersonOf;
  readonly now: EpochMs;
  onBack(): void;
  onPerson(of: PersonOf): void;
  onOpen(followUp: FollowUp): void;
};

/** The person of one of the rows, in the place of the list. */
export function ShownPerson({ of, now, onBack, onPerson, onOpen }: Props) {
  const { state, actions } = usePerson(of, onBack);
  return (
    <main className="list">
      <PersonPage
        id={of.id}
        state={state}
        actions={actions}
        now={now}
        onBack={onBack}
        onPerson={(email) => onPerson({ id: of.id, email })}
        onOpen={onOpen}
      />
    </main>
  );
}
