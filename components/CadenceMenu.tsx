import { type ComponentProps, useState } from 'react';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { CadenceAction } from '@/lib/domain/cadence/cadence-action';
import { dueChannel, hasRun } from '@/lib/domain/cadence/follow-up-run';
import { type FollowUp, isPaused } from '@/lib/domain/follow-up';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { paceWords } from '@/lib/words/step-pace';
import { ChoiceMenu } from './ChoiceMenu';
import { takesCadence } from './cadence-choices';
import { StepNote } from './StepNote';
import { type StepPage, stepAction, stepChoices, stepPageOf, stepTitle } from './step-choices';
import type { WarnOfTime } from './use-time-warnings';
import { WhenForm } from './WhenForm';
import type { ReadWhen } from './when-reading';

type Props = Pick<ComponentProps<typeof ChoiceMenu>, 'tabIndex' | 'className'> & {
  readonly followUp: FollowUp;
  /** As they are now: the one that runs may have been edited since it began. */
  readonly cadences: readonly Cadence[];
  readonly now: EpochMs;
  readonly rule: Settings;
  readonly readWhen: ReadWhen;
  readonly warnOfTime?: WarnOfTime | undefined;
  onAct(action: CadenceAction): void;
};

/** Take, move, skip or end the step of the cadence that runs. Nothing where none does. */
export function CadenceMenu(props: Props) {
  const { followUp, cadences, now, rule, readWhen, warnOfTime, onAct, ...button } = props;
  const [page, setPage] = useState<StepPage>('step');
  const [note, setNote] = useState('');
  const { run } = followUp;
  if (!takesCadence(followUp) || !run || !hasRun(followUp)) return null;

  function choose(id: string): void {
    const next = stepPageOf(id);
    if (next) setPage(next);
    else onAct(stepAction(id, note));
  }

  function renderMore(close: () => void) {
    if (page === 'place') return null;
    if (page === 'day') {
      return (
        <WhenForm
          now={now}
          readWhen={readWhen}
          warnOfTime={warnOfTime}
          onPick={(at, isAppointment) => {
            close();
            onAct({ kind: 'change', change: { kind: 'reschedule', at, isAppointment } });
          }}
        />
      );
    }
    const pace = paceWords(followUp, rule, now);
    const isTalk = dueChannel(followUp) !== 'email' && !isPaused(followUp);
    return (
      <>
        {isTalk && <StepNote note={note} onNote={setNote} />}
        {pace && (
          <p className="when-note">
            <bdi>{pace}</bdi>
          </p>
        )}
      </>
    );
  }

  return (
    <ChoiceMenu
      {...button}
      title={stepTitle(page, run)}
      choices={() => stepChoices(page, followUp, cadences, now, rule)}
      renderMore={renderMore}
      onChoose={choose}
      onClose={() => {
        setPage('step');
        setNote('');
      }}
    >
      {i18n.t('cadence.stepMenu')}
    </ChoiceMenu>
  );
}
