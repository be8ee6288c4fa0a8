import { PersonPage } from '@/components/person/PersonPage';
import type { EpochMs } from '@/lib/domain/time';
import { useOpenThread } from '@/lib/queries/follow-ups';
import { type PersonOf, usePerson } from '@/lib/queries/person';

type Props = {
  readonly of: PersonOf;
  readonly now: EpochMs;
  onBack(): void;
  onPerson(of: PersonOf): void;
};

export function PersonOpened({ of, now, onBack, onPerson }: Props) {
  const { state, actions } = usePerson(of, onBack);
  const { mutate: openThread } = useOpenThread();
  return (
    <PersonPage
      id={of.id}
      state={state}
      actions={actions}
      now={now}
      onBack={onBack}
      onPerson={(email) => onPerson({ id: of.id, email })}
      onOpen={({ id }) => openThread(id)}
    />
  );
}
