import { useState } from 'react';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { CadenceFile } from '@/lib/domain/cadence/read-cadence';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { useRemoveCadence, useSaveCadence } from '@/lib/queries/cadences';
import { stepsLine } from '@/lib/words/cadence-steps';
import { problemOf } from '../data/problem-of';
import { CadenceEditor } from './CadenceEditor';
import { newCadence } from './cadence-draft';
import { PlanItem } from './PlanItem';
import { Removed } from './Removed';

type Props = CadenceFile & { readonly settings: Settings; readonly now: EpochMs };

export function CadenceList({ cadences, templates, settings, now }: Props) {
  const [edited, setEdited] = useState<Cadence | null>(null);
  const [removed, setRemoved] = useState<Cadence | null>(null);
  const removal = useRemoveCadence();
  const putBack = useSaveCadence();
  const editor = edited && (
    <CadenceEditor
      key={edited.id}
      cadence={edited}
      templates={templates}
      settings={settings}
      now={now}
      onClose={() => setEdited(null)}
    />
  );
  return (
    <>
      <ul className="plans" aria-label={i18n.t('cadences.title')}>
        {cadences.map((cadence) => (
          <PlanItem
            key={cadence.id}
            name={cadence.name}
            lines={[cadence.why, stepsLine(cadence)]}
            editor={edited?.id === cadence.id ? editor : null}
            onEdit={() => setEdited(cadence)}
            onRemove={() => removal.mutate(cadence, { onSuccess: () => setRemoved(cadence) })}
          />
        ))}
      </ul>
      {edited && !cadences.some(({ id }) => id === edited.id) ? (
        editor
      ) : (
        <button
          type="button"
          className="button button-edged"
          onClick={() => setEdited(newCadence(crypto.randomUUID()))}
        >
          {i18n.t('cadences.add')}
        </button>
      )}
      <Removed
        name={removed?.name ?? null}
        problem={problemOf(removal.error ?? putBack.error, i18n.t('cadences.failedToSave'))}
        onUndo={() => removed && putBack.mutate(removed, { onSuccess: () => setRemoved(null) })}
      />
    </>
  );
}
