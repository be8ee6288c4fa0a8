import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef } from 'react';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { FollowUpId } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { type ManyStarted, manyQueries, useStartMany } from '@/lib/queries/start-many';
import { previewWords } from '@/lib/words/cadences';
import { startWarnings } from '@/lib/words/start-many';

type Props = {
  readonly ids: readonly FollowUpId[];
  readonly cadence: Cadence;
  readonly now: EpochMs;
  onStarted(started: ManyStarted): void;
  onClose(): void;
};

/** What starting a cadence on all of them would come to, before it is done. */
export function StartManyDialog({ ids, cadence, now, onStarted, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const many = { ids, cadenceId: cadence.id };
  const { data: preview, isError } = useQuery(manyQueries.preview(many));
  const { mutate: start, isPending, isError: isStartFailed } = useStartMany();
  const conversations = preview?.conversations ?? [];
  const count = conversations.filter(({ isLeftOut }) => !isLeftOut).length;
  const warnings = conversations.flatMap((it) => startWarnings(it, now));
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className="dialog-title">
        <bdi>{i18n.t('many.start', { cadence: cadence.name })}</bdi>
      </h2>
      {preview && (
        <>
          <p className="many-dates">
            <bdi>
              {i18n.t('many.dates', {
                dates: previewWords(preview.steps, now, preview.steps.length),
              })}
            </bdi>
          </p>
          {warnings.length === 0 ? (
            <p className="many-dates">{i18n.t('many.clear')}</p>
          ) : (
            <ul className="many-warnings">
              {[...new Set(warnings)].map((warning) => (
                <li key={warning}>
                  <bdi>{warning}</bdi>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <p role="alert" className="problem many-problem">
        {(isError || isStartFailed) && i18n.t('acted.failed')}
      </p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {i18n.t('many.cancel')}
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={count === 0 || isPending}
          onClick={() =>
            start(many, {
              onSuccess: (started) => {
                dialog.current?.close();
                onStarted(started);
              },
            })
          }
        >
          {i18n.t('many.confirm', count)}
        </button>
      </div>
    </dialog>
  );
}
