import { i18n } from '@/lib/i18n/i18n';
import { type PersonView, useRefuse } from '@/lib/queries/person';

type Props = { readonly view: PersonView };

/** Not to contact the person, or to do so again. */
export function RefusePart({ view: { person, refusal } }: Props) {
  const { mutate: refuse, isPending } = useRefuse();
  const isRefused = refusal === 'refused';
  return (
    <section className="person-part">
      <p>{i18n.t(isRefused ? 'person.refusedEffect' : 'person.refuseEffect')}</p>
      <button
        type="button"
        className="button button-edged"
        aria-disabled={isPending}
        onClick={() => !isPending && refuse({ email: person.email, isRefused: !isRefused })}
      >
        {i18n.t(isRefused ? 'person.takeBackRefusal' : 'person.refuse')}
      </button>
    </section>
  );
}
