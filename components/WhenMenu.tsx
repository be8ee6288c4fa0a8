import type { ComponentProps } from 'react';
import type { EpochMs } from '@/lib/domain/time';
import { type Choice, ChoiceMenu } from './ChoiceMenu';
import type { WarnOfTime } from './use-time-warnings';
import { WhenForm } from './WhenForm';
import type { ReadWhen } from './when-reading';

export type WhenChoice = Choice;

type Props = Omit<ComponentProps<typeof ChoiceMenu>, 'renderMore'> & {
  readonly now: EpochMs;
  readonly readWhen: ReadWhen;
  readonly warnOfTime?: WarnOfTime | undefined;
  /** A time in the user's own words, or picked. */
  onPick(at: EpochMs, isAppointment: boolean): void;
};

/** A button whose menu asks "when?": some usual times, and a field for any other. */
export function WhenMenu({ now, readWhen, warnOfTime, onPick, ...menu }: Props) {
  return (
    <ChoiceMenu
      {...menu}
      renderMore={(close) => (
        <WhenForm
          now={now}
          readWhen={readWhen}
          warnOfTime={warnOfTime}
          onPick={(at, isAppointment) => {
            close();
            onPick(at, isAppointment);
          }}
        />
      )}
    />
  );
}
