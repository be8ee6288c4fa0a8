import type { ComponentProps } from 'react';
import type { EpochMs } from '@/lib/domain/time';
import { type Choice, ChoiceMenu } from './ChoiceMenu';
import { WhenForm } from './WhenForm';
import type { ReadWhen } from './when-reading';

export type WhenChoice = Choice;

type Props = Omit<ComponentProps<typeof ChoiceMenu>, 'renderMore'> & {
  readonly now: EpochMs;
  readonly readWhen: ReadWhen;
  /** A time in the user's own words, or picked. */
  onPick(at: EpochMs): void;
};

/** A button whose menu asks "when?": some usual times, and a field for any other. */
export function WhenMenu({ now, readWhen, onPick, ...menu }: Props) {
  return (
    <ChoiceMenu
      {...menu}
      renderMore={(close) => (
        <WhenForm
          now={now}
          readWhen={readWhen}
          onPick={(at) => {
            close();
            onPick(at);
          }}
        />
      )}
    />
  );
}
