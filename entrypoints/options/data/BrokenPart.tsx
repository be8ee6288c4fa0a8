import { useId } from 'react';
import { i18n } from '@/lib/i18n/i18n';
import { useExportBroken, useRemoveBroken } from '@/lib/queries/data';
import { countOf } from '@/lib/words/distance';
import { SettingGroup } from '../Setting';
import { problemOf } from './problem-of';

type Props = { readonly count: number };

/** Stored rows that are no follow-ups: the user may look at them, and remove them. */
export function BrokenPart({ count }: Props) {
  const id = useId();
  const exporting = useExportBroken();
  const removing = useRemoveBroken();
  return (
    <SettingGroup
      id={id}
      label={i18n.t('data.broken')}
      effect={i18n.t('data.brokenEffect', count, [countOf(count)])}
      problem={problemOf(exporting.error ?? removing.error, i18n.t('data.exportFailed'))}
    >
      <div className="data-actions">
        <button type="button" className="button button-edged" onClick={() => exporting.mutate()}>
          {i18n.t('data.exportBroken')}
        </button>
        <button type="button" className="button button-edged" onClick={() => removing.mutate()}>
          {i18n.t('data.removeBroken')}
        </button>
      </div>
    </SettingGroup>
  );
}
