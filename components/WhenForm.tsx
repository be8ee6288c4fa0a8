import { type FormEvent, useId, useState } from 'react';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { moment } from '@/lib/words/dates';
import { distance } from '@/lib/words/distance';
import { timeWarningWords } from '@/lib/words/time-warnings';
import { useTimeWarnings, type WarnOfTime } from './use-time-warnings';
import { type ReadWhen, readOnce, useWhenReading, type WhenReading } from './when-reading';

type Props = {
  readonly now: EpochMs;
  readonly readWhen: ReadWhen;
  readonly warnOfTime?: WarnOfTime | undefined;
  /** `isAppointment`: the hour was named, and not a day alone. */
  onPick(at: EpochMs, isAppointment: boolean): void;
};

/** Say a time in one's own words, with what was understood shown at once, or pick it. */
export function WhenForm({ now, readWhen, warnOfTime, onPick }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState('');
  const [refused, setRefused] = useState<WhenReading | null>(null);
  const typed = useWhenReading(text, readWhen);
  const reading = refused ?? (picked ? readPicked(picked) : typed);
  const isToCome = reading.kind === 'at' && reading.at > now;
  const warnings = useTimeWarnings(isToCome ? reading : null, warnOfTime);
  const isProblem = reading.kind === 'unclear' || reading.kind === 'failed';

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const final = picked ? readPicked(picked) : await readOnce(text, readWhen);
    if (final.kind === 'at' && final.at > now) onPick(final.at, final.isAppointment);
    else setRefused(final);
  }

  return (
    <form className="when-form" noValidate onSubmit={(event) => void submit(event)}>
      <label className="when-label" htmlFor={`${id}-text`}>
        <bdi>{i18n.t('when.ownWords')}</bdi>
      </label>
      <input
        id={`${id}-text`}
        className="field"
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={80}
        placeholder={i18n.t('when.example')}
        aria-describedby={`${id}-answer`}
        aria-invalid={isProblem && !picked}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setPicked('');
          setRefused(null);
        }}
      />
      <div
        id={`${id}-answer`}
        className="when-answer"
        role="status"
        data-problem={isProblem || isPast(reading, now)}
      >
        <bdi>{answer(reading, now)}</bdi>
        {warnings.map((warning) => (
          <bdi key={warning.kind} className="when-warning">
            {timeWarningWords(warning, now)}
          </bdi>
        ))}
      </div>
      <label className="when-label" htmlFor={`${id}-picked`}>
        <bdi>{i18n.t('when.pick')}</bdi>
      </label>
      <div className="when-line">
        <input
          id={`${id}-picked`}
          className="field"
          type="datetime-local"
          aria-describedby={`${id}-answer`}
          value={picked}
          onChange={({ target }) => {
            setPicked(target.value);
            setText('');
            setRefused(null);
          }}
        />
        <button
          type="submit"
          className="button button-primary when-set"
          disabled={!text && !picked}
        >
          <bdi>{i18n.t('when.choose')}</bdi>
        </button>
      </div>
    </form>
  );
}

/** @param value - of a `datetime-local` input: local time without a zone */
function readPicked(value: string): WhenReading {
  const at = new Date(value).getTime();
  return Number.isNaN(at) ? { kind: 'none' } : { kind: 'at', at, isAppointment: true };
}

function answer(reading: WhenReading, now: EpochMs): string {
  switch (reading.kind) {
    case 'none':
      return '';
    case 'unclear':
      return i18n.t('when.unclear');
    case 'failed':
      return i18n.t('when.failed');
    case 'at':
      return isPast(reading, now)
        ? i18n.t('when.past')
        : i18n.t('when.understood', {
            when: moment(reading.at, now),
            distance: distance(reading.at, now),
          });
  }
}

function isPast(reading: WhenReading, now: EpochMs): boolean {
  return reading.kind === 'at' && reading.at <= now;
}
