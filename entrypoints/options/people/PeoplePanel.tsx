import { useState } from 'react';
import type { EpochMs } from '@/lib/domain/time';
import type { PersonOf } from '@/lib/queries/person';
import { PeopleList } from './PeopleList';
import { PersonOpened } from './PersonOpened';

type Props = { readonly now: EpochMs };

/** Everybody who is known, and one of them at a time in the list's place. */
export function PeoplePanel({ now }: Props) {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<PersonOf | null>(null);
  return (
    <div className="panel people">
      {opened ? (
        <PersonOpened
          key={`${opened.id} ${opened.email}`}
          of={opened}
          now={now}
          onBack={() => setOpened(null)}
          onPerson={setOpened}
        />
      ) : (
        <PeopleList text={text} now={now} onSearch={setText} onOpen={setOpened} />
      )}
    </div>
  );
}
