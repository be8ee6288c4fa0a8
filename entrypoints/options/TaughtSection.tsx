import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { correctionQueries, useRemoveCorrection } from '@/lib/queries/corrections';
import { lessonTime, lessonWords } from '@/lib/words/corrections';
import { problemOf } from './data/problem-of';

type Props = { readonly now: EpochMs };

/** Every rule that a correction left, in words, each to be removed. */
export function TaughtSection({ now }: Props) {
  const id = useId();
  const { data: corrections } = useQuery(correctionQueries.corrections());
  const remove = useRemoveCorrection();
  if (!corrections) return null;
  return (
    <section aria-labelledby={id} id="taught">
      <h2 id={id}>{i18n.t('taught.title')}</h2>
      <p>{corrections.length === 0 ? i18n.t('taught.none') : i18n.t('taught.intro')}</p>
      <ul className="taught">
        {corrections.map((correction) => {
          const lesson = lessonWords(correction);
          return (
            <li key={correction.id} className="taught-line">
              <span className="taught-words">
                <bdi>{lesson}</bdi> <small>{lessonTime(correction, now)}</small>
              </span>
              <button
                type="button"
                className="button button-edged"
                aria-label={i18n.t('taught.remove', { lesson })}
                onClick={() => remove.mutate(correction.id)}
              >
                {i18n.t('action.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      <span role="status" className="taught-status">
        {remove.isSuccess && i18n.t('taught.removed')}
      </span>
      <span role="alert" className="problem">
        {remove.error && problemOf(remove.error, i18n.t('taught.failed'))}
      </span>
    </section>
  );
}
