import type { PersonView } from '@/lib/domain/person/person-view';
import { i18n } from '@/lib/i18n/i18n';
import type { PersonActions } from './person-actions';

type Props = {
  readonly view: PersonView;
  readonly isPending: boolean;
  readonly actions: PersonActions;
};

/** Not to contact the person, or to do so again. */
export function RefusePart({ view: { refusal }, isPending, actions }: Props) {
  const isRefused = refusal === 'refused';
  return (
    <section className="person-part">
      <p>{i18n.t(isRefused ? 'person.refusedEffect' : 'person.refuseEffect')}</p>
      <button
        type="button"
        className="button button-edged"
        aria-disabled={isPending}
        onClick={() => !isPending && actions.refuse(!isRefused)}
      >
        {i18n.t(isRefused ? 'person.takeBackRefusal' : 'person.refuse')}
      </button>
    </section>
  );
}
