import { type ComponentProps, useState } from 'react';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { CadenceAction } from '@/lib/domain/cadence/cadence-action';
import { hasRun } from '@/lib/domain/cadence/follow-up-run';
import { fittingCorrections, type Saying } from '@/lib/domain/correct';
import type { NudgeRule } from '@/lib/domain/due';
import { type FollowUp, isOpen, isSending } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { type Choice, ChoiceMenu } from './ChoiceMenu';
import { cadenceAction, cadenceChoices, takesCadence } from './cadence-choices';
import { MoreMark } from './MoreMark';
import { sayingChoices } from './saying-choices';

type Props = Pick<ComponentProps<typeof ChoiceMenu>, 'label' | 'tabIndex'> & {
  /** Null for a thread that is not followed up. */
  readonly followUp: FollowUp | null;
  /** Those that can be started. */
  readonly cadences: readonly Cadence[];
  readonly now: EpochMs;
  readonly rule: NudgeRule;
  /** Whether the keys of a list work here. */
  readonly hasKeys?: boolean;
  onSay(saying: Saying): void;
  onCadence(action: CadenceAction): void;
  /** Left out where a button of its own does it. */
  readonly onDone?: (() => void) | undefined;
  /** Left out where the people cannot be shown. */
  readonly onPerson?: (() => void) | undefined;
  /** Left out where following up is not stopped. */
  readonly onStop?: () => void;
};

type Entry = Choice & { act(): void };

/**
 * What is seldom wanted: to say what is not right, to start a cadence, to see the person, to stop.
 * It is here so that who only wants a nudge meets none of it. Nothing where nothing fits.
 */
export function MoreMenu({ label = i18n.t('action.more'), tabIndex = 0, ...props }: Props) {
  const { followUp, cadences, now, rule, onCadence } = props;
  const [isChoosingCadence, setIsChoosingCadence] = useState(false);
  const entries = entriesOf(props, () => setIsChoosingCadence(true));
  if (entries.length === 0) return null;
  return (
    <ChoiceMenu
      label={label}
      tabIndex={tabIndex}
      isMark
      isStacked={isChoosingCadence}
      title={i18n.t(isChoosingCadence ? 'cadence.startMenu' : 'action.more')}
      choices={() => (isChoosingCadence ? cadenceChoices(followUp, cadences, now, rule) : entries)}
      onChoose={(id) =>
        isChoosingCadence
          ? onCadence(cadenceAction(id))
          : entries.find((entry) => entry.id === id)?.act()
      }
      onClose={() => setIsChoosingCadence(false)}
    >
      <MoreMark />
    </ChoiceMenu>
  );
}

function entriesOf(props: Props, chooseCadence: () => void): readonly Entry[] {
  const { followUp, now, onDone, onPerson, onStop } = props;
  const isSettled = followUp !== null && !isSending(followUp, now);
  return [
    ...(onDone ? [entry('done', i18n.t('action.done'), onDone, props.hasKeys ? 'd' : '')] : []),
    // Of a mail that may be taken back in a moment there is nothing to say yet.
    ...(isSettled ? corrections(followUp, props) : []),
    ...(canStartCadence(props)
      ? [
          {
            ...entry('cadence', i18n.t('cadence.start'), chooseCadence),
            startsGroup: true,
            leadsOn: true,
          },
        ]
      : []),
    ...(onPerson && followUp && followUp.people.length > 0
      ? [entry('person', i18n.t('person.openHere'), onPerson, props.hasKeys ? 'c' : '')]
      : []),
    ...(onStop && followUp && isOpen(followUp)
      ? [{ ...entry('stop', i18n.t('bar.stop'), onStop), startsGroup: true }]
      : []),
  ];
}

function corrections(followUp: FollowUp, { hasKeys = false, onSay }: Props): readonly Entry[] {
  const sayings = fittingCorrections(followUp);
  return sayingChoices(followUp, sayings, { hasKeys }).map((choice) => ({
    ...choice,
    act: () => onSay(choice.id as Saying),
  }));
}

function canStartCadence({ followUp, cadences }: Props): boolean {
  if (cadences.length === 0) return false;
  return followUp === null || (takesCadence(followUp) && !hasRun(followUp));
}

function entry(id: string, name: string, act: () => void, detail = ''): Entry {
  return { id, name, detail, act };
}
