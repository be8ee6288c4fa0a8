import { numberProblem } from '@/lib/words/manners';
import { NumberSetting } from '../NumberSetting';

type Props = {
  readonly label: string;
  readonly effect: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  onSave(value: number): void;
};

/** A whole number within limits. */
export function LimitedNumber({ min, max, ...setting }: Props) {
  return (
    <NumberSetting
      {...setting}
      problemOf={(input) => numberProblem(input, { min, max, value: setting.value })}
    />
  );
}
