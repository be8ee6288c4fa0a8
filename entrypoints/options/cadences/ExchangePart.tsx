import { useId } from 'react';
import { i18n } from '@/lib/i18n/i18n';
import { useExportCadences, useImportCadences, useRestoreShipped } from '@/lib/queries/cadences';
import { cadenceFault } from '@/lib/words/cadence-faults';
import { importedCadences } from '@/lib/words/cadence-import';
import { problemOf } from '../data/problem-of';
import { effectId, SettingGroup } from '../Setting';

/** So many faults are enough to see what is wrong with a file. */
const SHOWN_FAULTS = 5;

/** Cadences and templates as a file, for a colleague or another browser. */
export function ExchangePart() {
  const id = useId();
  const taking = useImportCadences();
  const giving = useExportCadences();
  const restoring = useRestoreShipped();
  const faults = taking.data?.faults ?? [];
  return (
    <SettingGroup
      id={id}
      label={i18n.t('cadences.exchange')}
      effect={i18n.t('cadences.exchangeEffect')}
      problem={problemOf(
        taking.error ?? giving.error ?? restoring.error,
        i18n.t('cadences.failedToSave'),
      )}
    >
      <div className="data-actions">
        <button type="button" className="button button-edged" onClick={() => giving.mutate()}>
          {i18n.t('cadences.export')}
        </button>
        <button type="button" className="button button-edged" onClick={() => restoring.mutate()}>
          {i18n.t('cadences.restore')}
        </button>
      </div>
      <input
        className="data-file"
        type="file"
        accept=".json,application/json"
        aria-label={i18n.t('cadences.import')}
        aria-describedby={effectId(id)}
        onClick={({ currentTarget }) => {
          // The same file may be chosen again: it may have been mended.
          currentTarget.value = '';
        }}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) taking.mutate(file);
        }}
      />
      <div role="alert" className="faults">
        {faults.slice(0, SHOWN_FAULTS).map((fault) => (
          <p key={fault.field} className="problem">
            {cadenceFault(fault)}
          </p>
        ))}
        {faults.length > SHOWN_FAULTS && (
          <p className="problem">{i18n.t('cadences.moreFaults', faults.length - SHOWN_FAULTS)}</p>
        )}
      </div>
      <p role="status" className="data-status">
        {taking.data && faults.length === 0 && importedCadences(taking.data)}
      </p>
    </SettingGroup>
  );
}
