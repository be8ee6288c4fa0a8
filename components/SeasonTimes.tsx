import { type FormEvent, useId, useState } from 'react';
import { isDayToCome, type Season } from '@/lib/domain/cadence/season';
import type { SeasonAction } from '@/lib/domain/cadence/season-action';
import { LONGEST, type Wait } from '@/lib/domain/cadence/wait';
import { dayNumberOf, dayOfNumber } from '@/lib/domain/calendar/day';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';

type Props = {
  readonly now: EpochMs;
  onChoose(action: SeasonAction): void;
};

/** Where no season fits who said "not now": a day, or again and again. */
export function SeasonTimes({ now, onChoose }: Props) {
  return (
    <>
      <OnDay now={now} onChoose={(season) => onChoose({ kind: 'rest', season })} />
      <Recurring onChoose={(every) => onChoose({ kind: 'recur', every })} />
    </>
  );
}

type OnDayProps = { readonly now: EpochMs; onChoose(season: Season): void };

function OnDay({ now, onChoose }: OnDayProps) {
  const id = useId();
  const [day, setDay] = useState('');
  const [isRefused, setIsRefused] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isDayToCome(day, now)) onChoose({ kind: 'on', day });
    else setIsRefused(true);
  }

  return (
    <form className="season-line" noValidate onSubmit={submit}>
      <label className="when-label" htmlFor={id}>
        <bdi>{i18n.t('season.on')}</bdi>
      </label>
      <div className="when-line">
        <input
          id={id}
          className="field"
          type="date"
          min={dayOfNumber(dayNumberOf(now) + 1)}
          aria-invalid={isRefused}
          aria-describedby={`${id}-problem`}
          value={day}
          onChange={({ target }) => {
            setDay(target.value);
            setIsRefused(false);
          }}
        />
        <button type="submit" className="button button-edged" disabled={day === ''}>
          <bdi>{i18n.t('when.choose')}</bdi>
        </button>
      </div>
      <div id={`${id}-problem`} role="alert" className="when-answer" data-problem="true">
        <bdi>{isRefused && i18n.t('season.notToCome')}</bdi>
      </div>
    </form>
  );
}

const UNITS = ['days', 'weeks', 'months'] as const;

function Recurring({ onChoose }: { onChoose(every: Wait): void }) {
  const id = useId();
  const [count, setCount] = useState('6');
  const [unit, setUnit] = useState<(typeof UNITS)[number]>('weeks');
  const number = Number(count);
  const isWrong = !Number.isInteger(number) || number < 1 || number > LONGEST[unit];

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isWrong) onChoose({ unit, count: number });
  }

  return (
    <form className="season-line" noValidate onSubmit={submit}>
      <label className="when-label" htmlFor={id}>
        <bdi>{i18n.t('season.recur')}</bdi>
      </label>
      <div className="when-line">
        <input
          id={id}
          className="field season-count"
          type="number"
          inputMode="numeric"
          min={1}
          max={LONGEST[unit]}
          aria-invalid={isWrong}
          value={count}
          onChange={({ target }) => setCount(target.value)}
        />
        <select
          className="field"
          aria-label={i18n.t('season.unit')}
          value={unit}
          onChange={({ target }) => setUnit(target.value as (typeof UNITS)[number])}
        >
          {UNITS.map((it) => (
            <option key={it} value={it}>
              {i18n.t(`waitUnit.${it}`)}
            </option>
          ))}
        </select>
        <button type="submit" className="button button-edged" disabled={isWrong}>
          <bdi>{i18n.t('season.begin')}</bdi>
        </button>
      </div>
    </form>
  );
}
