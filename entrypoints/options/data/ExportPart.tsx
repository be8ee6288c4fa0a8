import { useId } from 'react';
import { i18n } from '@/lib/i18n/i18n';
import { type FileKind, JSON_FILE, useExport } from '@/lib/queries/data';
import { csvHeader, csvRow } from '@/lib/words/csv';
import { countOf } from '@/lib/words/distance';
import { SettingGroup } from '../Setting';
import { problemOf } from './problem-of';

const CSV_FILE: FileKind = {
  extension: 'csv',
  type: 'text/csv',
  opening: csvHeader,
  lines: (followUps) => followUps.map(csvRow).join(''),
  closing: '',
};

export function ExportPart() {
  const id = useId();
  const { mutate, isPending, data: count, error } = useExport();
  return (
    <SettingGroup
      id={id}
      label={i18n.t('data.export')}
      effect={i18n.t('data.exportEffect')}
      problem={problemOf(error, i18n.t('data.exportFailed'))}
    >
      <div className="data-actions">
        <button
          type="button"
          className="button button-edged"
          disabled={isPending}
          onClick={() => mutate(JSON_FILE)}
        >
          {i18n.t('data.exportJson')}
        </button>
        <button
          type="button"
          className="button button-edged"
          disabled={isPending}
          onClick={() => mutate(CSV_FILE)}
        >
          {i18n.t('data.exportCsv')}
        </button>
        <span role="status">
          {count !== undefined && i18n.t('data.exported', count, [countOf(count)])}
        </span>
      </div>
    </SettingGroup>
  );
}
