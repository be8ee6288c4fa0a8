import { useId, useState } from 'react';
import type { FollowUpId } from '@/lib/domain/follow-up';
import type { PersonView } from '@/lib/domain/person/person-view';
import { i18n } from '@/lib/i18n/i18n';
import { breakUpText } from '@/lib/words/person';
import type { PersonActions } from './person-actions';

type Props = {
  readonly id: FollowUpId;
  readonly view: PersonView;
  readonly actions: PersonActions;
};

/** After the last touch without an answer: a last message to copy, or an end without one. */
export function EndingPart({ id: followUpId, view, actions }: Props) {
  const id = useId();
  const [isCopied, setIsCopied] = useState(false);
  if (view.ending.kind !== 'offer-break-up') return null;
  const followUp = view.followUps.find((it) => it.id === followUpId);
  const text = followUp ? breakUpText(view.person, followUp) : '';
  return (
    <section aria-labelledby={id} className="person-part">
      <h3 id={id}>{i18n.t('person.breakUp')}</h3>
      <p>{i18n.t('person.breakUpEffect', view.unanswered)}</p>
      <textarea
        className="field person-break-up"
        readOnly
        rows={5}
        aria-label={i18n.t('person.breakUp')}
        value={text}
      />
      <p className="person-actions">
        <button
          type="button"
          className="button button-edged"
          onClick={async () => {
            await navigator.clipboard.writeText(text);
            setIsCopied(true);
          }}
        >
          {i18n.t('person.copy')}
        </button>
        <button type="button" className="button" onClick={() => actions.closeUnanswered()}>
          {i18n.t('person.closeUnanswered')}
        </button>
        <span role="status">{isCopied && i18n.t('person.copied')}</span>
      </p>
    </section>
  );
}
