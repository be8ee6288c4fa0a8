import { useState } from 'react';
import { ChoiceMenu } from '@/components/ChoiceMenu';
import { cadenceChoices } from '@/components/cadence-choices';
import type { Cadence, CadenceId } from '@/lib/domain/cadence/cadence';
import type { FollowUpId } from '@/lib/domain/follow-up';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { MANY_LIMIT, type ManyStarted } from '@/lib/queries/start-many';
import { StartManyDialog } from './StartManyDialog';
import './many.css';

type Props = {
  readonly chosen: ReadonlySet<FollowUpId>;
  readonly cadences: readonly Cadence[];
  readonly now: EpochMs;
  readonly rule: Settings;
  onStarted(started: ManyStarted): void;
  onLeave(): void;
};

/** What can be done with all rows that are chosen. */
export function ManyBar({ chosen, cadences, now, rule, onStarted, onLeave }: Props) {
  const [cadenceId, setCadenceId] = useState<CadenceId | null>(null);
  const cadence = cadences.find(({ id }) => id === cadenceId);
  const count = chosen.size;
  return (
    <section className="many" aria-label={i18n.t('many.name')}>
      <span role="status" className="many-count">
        {count < MANY_LIMIT ? i18n.t('many.chosen', count) : i18n.t('many.full', [count])}
      </span>
      <ChoiceMenu
        className="button button-edged"
        title={i18n.t('cadence.startMenu')}
        isStacked
        choices={() => cadenceChoices(cadences, now, rule)}
        onChoose={setCadenceId}
      >
        {i18n.t('cadence.menu')}
      </ChoiceMenu>
      <button type="button" className="button" onClick={onLeave}>
        {i18n.t('many.cancel')}
      </button>
      {cadence && (
        <StartManyDialog
          ids={[...chosen]}
          cadence={cadence}
          now={now}
          onStarted={onStarted}
          onClose={() => setCadenceId(null)}
        />
      )}
    </section>
  );
}
