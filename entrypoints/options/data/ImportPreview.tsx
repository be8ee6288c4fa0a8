import { useId, useState } from 'react';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import type { FileReading, ImportChoice } from '@/lib/queries/data';
import { invalidLine, standingLines } from '@/lib/words/data';
import { onMoment } from '@/lib/words/dates';
import { countOf } from '@/lib/words/distance';

type Props = {
  readonly reading: Extract<FileReading, { kind: 'preview' }>;
  readonly now: EpochMs;
  readonly isBusy: boolean;
  onTake(choice: ImportChoice): void;
  onCancel(): void;
};

/** More are counted, not shown. */
const MAX_INVALID = 20;

/** What an import would do, before it does it. */
export function ImportPreview({ reading, now, isBusy, onTake, onCancel }: Props) {
  const { head, counts, invalid, erased } = reading;
  const id = useId();
  const [takesSettings, setTakesSettings] = useState(false);
  const lines = standingLines(counts);
  const { accounts, corrections, kept, people, refusals } = head;
  const take = (mode: ImportChoice['mode']): void =>
    onTake({
      mode,
      accounts,
      corrections,
      kept,
      people,
      refusals,
      settings: takesSettings ? head.settings : null,
    });

  return (
    <fieldset className="data-panel" aria-describedby={id}>
      <legend>{i18n.t('data.preview', { when: onMoment(head.exportedAt, now) })}</legend>
      {lines.length === 0 && <p>{i18n.t('data.countNone')}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {erased > 0 && <li>{i18n.t('data.countErased', erased, [countOf(erased)])}</li>}
        {invalid.length > 0 && (
          <li className="problem">
            {i18n.t('data.countInvalid', invalid.length, [countOf(invalid.length)])}
            <ul>
              {invalid.slice(0, MAX_INVALID).map((row) => (
                <li key={row.place}>{invalidLine(row)}</li>
              ))}
              {invalid.length > MAX_INVALID && (
                <li>
                  {i18n.t('data.invalidMore', invalid.length - MAX_INVALID, [
                    countOf(invalid.length - MAX_INVALID),
                  ])}
                </li>
              )}
            </ul>
          </li>
        )}
      </ul>
      <label className="choice">
        <input
          type="checkbox"
          checked={takesSettings}
          onChange={({ target }) => setTakesSettings(target.checked)}
        />
        {i18n.t('data.takeSettings')}
      </label>
      <p id={id} className="note">
        {i18n.t('data.mergeEffect')}
      </p>
      <div className="data-actions">
        <button
          type="button"
          className="button button-primary"
          disabled={isBusy}
          onClick={() => take('merge')}
        >
          {i18n.t('data.merge')}
        </button>
        <button
          type="button"
          className="button button-edged"
          disabled={isBusy}
          onClick={() => take('replace')}
        >
          {i18n.t('data.replace')}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={onCancel}>
          {i18n.t('data.cancel')}
        </button>
      </div>
    </fieldset>
  );
}
