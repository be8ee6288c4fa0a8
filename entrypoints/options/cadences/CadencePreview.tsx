import type { Cadence } from '@/lib/domain/cadence/cadence';
import { previewAround } from '@/lib/domain/manners/preview-around';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { previewWords } from '@/lib/words/cadences';

type Props = { readonly cadence: Cadence; readonly settings: Settings; readonly now: EpochMs };

/** The dates of a cadence that is started now, for somebody who was never touched and never answers. */
export function CadencePreview({ cadence, settings, now }: Props) {
  const planned = previewAround(cadence, [], settings.budget, now, settings);
  return (
    <div className="editor-wide preview">
      <p>{i18n.t('cadences.preview')}</p>
      <p className="preview-line">{previewWords(planned, now, planned.length)}</p>
      {planned.some(({ isMoved }) => isMoved) && (
        <p>{i18n.t('cadences.moved', settings.budget.daysBetween)}</p>
      )}
      {planned.length < cadence.steps.length && (
        <p>{i18n.t('cadences.cut', settings.budget.maxUnanswered)}</p>
      )}
    </div>
  );
}
