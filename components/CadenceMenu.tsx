import type { ComponentProps } from 'react';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import { hasRun } from '@/lib/domain/cadence/follow-up-run';
import type { NudgeRule } from '@/lib/domain/due';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { ChoiceMenu } from './ChoiceMenu';
import { type CadenceAction, cadenceAction, cadenceChoices, takesCadence } from './cadence-choices';

type Props = Pick<ComponentProps<typeof ChoiceMenu>, 'tabIndex' | 'className'> & {
  /** Null for a thread that is not followed up. */
  readonly followUp: FollowUp | null;
  readonly cadences: readonly Cadence[];
  readonly now: EpochMs;
  readonly rule: NudgeRule;
  onAct(action: CadenceAction): void;
};

/** Start a cadence, or take, skip or end the step of the one that runs. Nothing where none fits. */
export function CadenceMenu({ followUp, cadences, now, rule, onAct, ...button }: Props) {
  const isRunning = followUp !== null && hasRun(followUp);
  if (followUp && !takesCadence(followUp)) return null;
  if (!isRunning && cadences.length === 0) return null;
  return (
    <ChoiceMenu
      {...button}
      isStacked={!isRunning}
      title={isRunning ? (followUp.run?.name ?? '') : i18n.t('cadence.startMenu')}
      choices={() => cadenceChoices(followUp, cadences, now, rule)}
      onChoose={(id) => onAct(cadenceAction(id))}
    >
      {i18n.t(isRunning ? 'cadence.stepMenu' : 'cadence.menu')}
    </ChoiceMenu>
  );
}
