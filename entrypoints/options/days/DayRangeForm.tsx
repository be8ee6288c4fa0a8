import { useId, useState } from 'react';
import type { Day, DayRange } from '@/lib/domain/calendar/day';
import { type RangeProblem, rangeProblem } from '@/lib/domain/calendar/day-ranges';
import { i18n } from '@/lib/i18n/i18n';
import { rangeProblemWords } from '@/lib/words/days-off';

type Props = {
  /** What the button says. */
  readonly submit: string;
  /** If not, a range without an end is a single day. */
  readonly isUntilNeeded?: boolean;
  /** To which the days are to be added. */
  readonly chosen?: readonly Day[];
  onTake(range: DayRange): void;
};

/** A day, or the first and the last of several. */
export function DayRangeForm({ submit, isUntilNeeded = false, chosen = [], onTake }: Props) {
  const id = useId();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [problem, setProblem] = useState<RangeProblem | null>(null);

  function take(): void {
    const range = { from, until: until || (isUntilNeeded ? '' : from) };
    const found = rangeProblem(range, chosen);
    setProblem(found);
    if (found) return;
    onTake(range);
    setFrom('');
    setUntil('');
  }

  const field = {
    className: 'field field-day',
    type: 'date',
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-problem`,
  } as const;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <div className="day-range">
        <label htmlFor={`${id}-from`}>{i18n.t('daysOff.from')}</label>
        <input
          {...field}
          id={`${id}-from`}
          value={from}
          onChange={({ target }) => setFrom(target.value)}
        />
        <label htmlFor={`${id}-until`}>{i18n.t('daysOff.until')}</label>
        <input
          {...field}
          id={`${id}-until`}
          min={from || undefined}
          value={until}
          onChange={({ target }) => setUntil(target.value)}
        />
        <button type="submit" className="button button-edged">
          {submit}
        </button>
      </div>
      <p role="alert" id={`${id}-problem`} className="problem">
        {problem && rangeProblemWords(problem)}
      </p>
    </form>
  );
}
