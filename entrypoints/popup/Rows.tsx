import { useQuery } from '@tanstack/react-query';
import { type ComponentProps, useDeferredValue, useId } from 'react';
import type { CalendarTarget } from '@/components/calendar-choices';
import { FollowUpRow } from '@/components/FollowUpRow';
import type { ReadWhen } from '@/components/when-reading';
import type { TimeWarning } from '@/lib/domain/appointments/clashes';
import type { NamedTime } from '@/lib/domain/appointments/named-time';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { CadenceAction } from '@/lib/domain/cadence/cadence-action';
import { isBackFromSeason } from '@/lib/domain/cadence/follow-up-season';
import type { SeasonAction } from '@/lib/domain/cadence/season-action';
import type { Saying } from '@/lib/domain/correct';
import type { FollowUp, FollowUpId } from '@/lib/domain/follow-up';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { COUNT_LIMIT, type Section } from '@/lib/queries/follow-ups';
import { seasonQueries } from '@/lib/queries/seasons';
import { countOf } from '@/lib/words/distance';

/** What every row of the popup needs besides its follow-up. */
export type RowContext = {
  readonly now: EpochMs;
  readonly rule: Settings;
  /** The row that has, or would get, the focus. */
  readonly activeId: FollowUpId | undefined;
  readonly readWhen: ReadWhen;
  warnOfTime(id: FollowUpId, time: NamedTime): Promise<readonly TimeWarning[]>;
  readonly cadences: readonly Cadence[];
  onActivate(id: FollowUpId): void;
  onOpen(followUp: FollowUp): void;
  onSnooze(followUp: FollowUp, until: EpochMs, isAppointment?: boolean): void;
  onDone(followUp: FollowUp): void;
  onSay(followUp: FollowUp, saying: Saying): void;
  onCadence(followUp: FollowUp, action: CadenceAction): void;
  onSeason(followUp: FollowUp, action: SeasonAction): void;
  onCalendar(followUp: FollowUp, target: CalendarTarget): void;
  onPerson(followUp: FollowUp): void;
  /** The rows that are chosen; null while none is. */
  readonly chosen: ReadonlySet<FollowUpId> | null;
  /** Undefined where nothing is done with several at once. */
  readonly onChoose: ((id: FollowUpId) => void) | undefined;
  onMore(): void;
};

type Props = {
  readonly title: string;
  readonly section: Section;
  readonly context: RowContext;
};

/** Of three sections as many as the popup has room for: the rest is drawn when these are seen. */
const FIRST_DRAWN = 5;

/** One stretch of the list, with its total. Nothing if it is empty. */
export function Rows(props: Props) {
  return props.section.followUps.length === 0 ? null : <Stretch {...props} />;
}

/** Mounted with its first row, which is drawn at once: it may be the one that gets the focus. */
function Stretch({ title, section: { followUps, total }, context }: Props) {
  const id = useId();
  const drawn = useDeferredValue(followUps, followUps.slice(0, FIRST_DRAWN));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="rows-title">
        {title} <span className="rows-count">{countOf(total, COUNT_LIMIT)}</span>
      </h2>
      <RowList followUps={drawn} context={context} />
      {followUps.length < total && (
        <button type="button" className="button rows-more" onClick={context.onMore}>
          {i18n.t('popup.more')}
        </button>
      )}
    </section>
  );
}

type ListProps = {
  readonly followUps: readonly FollowUp[];
  readonly context: RowContext;
};

export function RowList({ followUps, context }: ListProps) {
  return (
    <ul className="rows">
      {followUps.map((followUp) => (
        <Row
          key={followUp.id}
          followUp={followUp}
          now={context.now}
          rule={context.rule}
          isActive={followUp.id === context.activeId}
          readWhen={context.readWhen}
          warnOfTime={context.warnOfTime}
          onActivate={context.onActivate}
          onOpen={() => context.onOpen(followUp)}
          onSnooze={(_, until, isAppointment) => context.onSnooze(followUp, until, isAppointment)}
          onDone={() => context.onDone(followUp)}
          onSay={(_, saying) => context.onSay(followUp, saying)}
          cadences={context.cadences}
          onCadence={(_, action) => context.onCadence(followUp, action)}
          onSeason={(_, action) => context.onSeason(followUp, action)}
          onCalendar={(_, target) => context.onCalendar(followUp, target)}
          onPerson={() => context.onPerson(followUp)}
          isChosen={context.chosen?.has(followUp.id)}
          onChoose={context.onChoose}
        />
      ))}
    </ul>
  );
}

/** What is back from a season comes with what there was before. */
function Row(props: ComponentProps<typeof FollowUpRow>) {
  const enabled = isBackFromSeason(props.followUp, props.now);
  const { data: card } = useQuery({ ...seasonQueries.card(props.followUp.id), enabled });
  return <FollowUpRow {...props} card={enabled ? card : null} />;
}
