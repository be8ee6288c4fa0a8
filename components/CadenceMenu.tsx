import type { ComponentProps } from 'react';
import type { CadenceAction } from '@/lib/domain/cadence/cadence-action';
import { hasRun } from '@/lib/domain/cadence/follow-up-run';
import type { NudgeRule } from '@/lib/domain/due';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { ChoiceMenu } from './ChoiceMenu';
import { cadenceAction, cadenceChoices, takesCadence } from './cadence-choices';

type Props = Pick<ComponentProps<typeof ChoiceMenu>, 'tabIndex' | 'className'> & {
  readonly followUp: FollowUp;
  readonly now: EpochMs;
  readonly rule: NudgeRule;
  onAct(action: CadenceAction): void;
};

/** Take, skip or end the step of the cadence that runs. Nothing where none does. */
export function CadenceMenu({ followUp, now, rule, onAct, ...button }: Props) {
  if (!takesCadence(followUp) || !hasRun(followUp)) return null;
  return (
    <ChoiceMenu
      {...button}
      title={followUp.run?.name ?? ''}
      choices={() => cadenceChoices(followUp, [], now, rule)}
      onChoose={(id) => onAct(cadenceAction(id))}
    >
      {i18n.t('cadence.stepMenu')}
    </ChoiceMenu>
  );
}
