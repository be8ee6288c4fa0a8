import type { PersonTraces, PersonView } from '@/lib/domain/person/person-view';
import { i18n } from '@/lib/i18n/i18n';
import { personName, subjectOf } from '@/lib/words/people';
import type { Erasing, PersonActions } from './person-actions';

/** The button that was pressed has gone, and the one that does no harm takes its place. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

type Props = {
  readonly view: PersonView;
  readonly erasing: Erasing;
  readonly actions: PersonActions;
};

/** Erase the person, after what will go was listed. */
export function ErasePersonPart({ view: { person }, erasing, actions }: Props) {
  const { isAsking, traces, isPending, isFailed } = erasing;
  if (!isAsking) {
    return (
      <section className="person-part">
        <button
          type="button"
          className="button button-edged"
          onClick={() => actions.askToErase(true)}
        >
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
          onClick={() => actions.askToErase(false)}
        >
          {i18n.t('data.cancel')}
        </button>
        <button
          type="button"
          className="button button-edged"
          aria-disabled={isPending || !traces}
          onClick={() => !isPending && traces && actions.erase()}
        >
          {i18n.t(isPending ? 'person.erasing' : 'person.eraseNow')}
        </button>
        <span role="alert">{isFailed && i18n.t('person.eraseFailed')}</span>
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
