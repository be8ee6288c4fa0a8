import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { ListedPerson } from '@/lib/domain/person/person-view';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { type PersonOf, personQueries } from '@/lib/queries/person';
import { onDay } from '@/lib/words/dates';
import { countOf } from '@/lib/words/distance';
import { personName } from '@/lib/words/people';
import { stageName } from '@/lib/words/stages';

type Props = {
  readonly text: string;
  readonly now: EpochMs;
  onSearch(text: string): void;
  onOpen(of: PersonOf): void;
};

/** More are found by typing. */
const MOST = 50;

/** People by their address, found as one types. */
export function PeopleList({ text, now, onSearch, onOpen }: Props) {
  const id = useId();
  const { data: found, isError } = useQuery(personQueries.found(text.trim(), MOST));
  const left = found ? found.total - found.people.length : 0;
  return (
    <>
      <label htmlFor={id}>{i18n.t('peopleKnown.search')}</label>
      <input
        id={id}
        className="field people-search"
        type="search"
        dir="auto"
        autoComplete="off"
        maxLength={100}
        value={text}
        onChange={({ target }) => onSearch(target.value)}
      />
      {isError && (
        <p role="alert" className="problem">
          {i18n.t('peopleKnown.failed')}
        </p>
      )}
      <p role="status" className="note">
        {found?.total === 0 &&
          i18n.t(text.trim() === '' ? 'peopleKnown.none' : 'peopleKnown.notFound')}
      </p>
      <ul className="people-list">
        {found?.people.map((it) => (
          <li key={`${it.followUpId} ${it.person.email}`}>
            <button
              type="button"
              className="people-open"
              onClick={() => onOpen({ id: it.followUpId, email: it.person.email })}
            >
              <bdi className="people-name">{personName(it.person)}</bdi>
              {it.person.name !== '' && <bdi className="people-address">{it.person.email}</bdi>}
              <span className="people-facts">{factsOf(it, now)}</span>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="note">{i18n.t('peopleKnown.more', left, [countOf(left)])}</p>}
    </>
  );
}

function factsOf({ followUps, lastTouchAt, stage }: ListedPerson, now: EpochMs): string {
  const counted = i18n.t('peopleKnown.followUps', followUps, { when: onDay(lastTouchAt, now) });
  return stage === null ? counted : `${stageName(stage)} · ${counted}`;
}
