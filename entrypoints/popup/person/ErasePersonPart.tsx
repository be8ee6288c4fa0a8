import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '@/lib/i18n/i18n';
import {
  type PersonTraces,
  type PersonView,
  personQueries,
  useErasePerson,
} from '@/lib/queries/person';
import { personName, subjectOf } from '@/lib/words/people';

/** The button that was pressed has gone, and the one that does no harm takes its place. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

type Props = { readonly view: PersonView; onErased(): void };

/** Erase the person, after what will go was listed. */
export function ErasePersonPart({ view: { person }, onErased }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const { email } = person;
  const { data: traces } = useQuery({ ...personQueries.traces(email), enabled: isAsking });
  const { mutateAsync: erase, isPending, isError } = useErasePerson();
  // Awaited here: this part is gone by the time it is done, since nothing is known of the person.
  const eraseNow = (): void => void erase(email).then(onErased, () => undefined);
  if (!isAsking) {
    return (
      <section className="person-part">
        <button type="button" className="button button-edged" onClick={() => setIsAsking(true)}>
          {i18n.t('person.erase')}
        </button>
      </section>
    );
  }
  return (
    <section className="person-part" aria-label={i18n.t('person.erase')}>
      <p>{i18n.t('person.eraseSure', { who: personName(person) })}</p>
      {traces && <TraceList traces={traces} />}
      <p>{i18n.t('person.eraseStays')}</p>
      <p className="person-actions">
        <button
          type="button"
          className="button button-edged"
          ref={takeFocus}
          onClick={() => setIsAsking(false)}
        >
          {i18n.t('data.cancel')}
        </button>
        <button
          type="button"
          className="button button-edged"
          aria-disabled={isPending || !traces}
          onClick={() => !isPending && traces && eraseNow()}
        >
          {i18n.t(isPending ? 'person.erasing' : 'person.eraseNow')}
        </button>
        <span role="alert">{isError && i18n.t('person.eraseFailed')}</span>
      </p>
    </section>
  );
}

function TraceList({
  traces: { removed, kept, notes, others, subjects },
}: {
  readonly traces: PersonTraces;
}) {
  return (
    <ul className="person-list">
      <li>
        {i18n.t('person.goFollowUps', removed)}
        {subjects.length > 0 && (
          <ul>
            {/* Subjects may repeat, and the list does not change while it is shown. */}
            {subjects.map((subject, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={index}>
                <bdi>{subjectOf({ subject })}</bdi>
              </li>
            ))}
          </ul>
        )}
      </li>
      {kept > 0 && <li>{i18n.t('person.stayWithout', kept)}</li>}
      {notes > 0 && <li>{i18n.t('person.goNotes', notes)}</li>}
      {others > 0 && <li>{i18n.t('person.goOthers', others)}</li>}
    </ul>
  );
}
