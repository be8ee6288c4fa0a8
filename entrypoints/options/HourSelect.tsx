import { hourOfDay } from '@/lib/words/dates';

type Props = {
  readonly id: string;
  readonly hour: number;
  readonly describedBy: string;
  onChange(hour: number): void;
};

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export function HourSelect({ id, hour, describedBy, onChange }: Props) {
  return (
    <select
      id={id}
      className="field field-hour"
      aria-describedby={describedBy}
      value={hour}
      onChange={({ target }) => onChange(Number(target.value))}
    >
      {HOURS.map((it) => (
        <option key={it} value={it}>
          {hourOfDay(it)}
        </option>
      ))}
    </select>
  );
}
