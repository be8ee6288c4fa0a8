import { type ComponentProps, useState } from 'react';
import { calendarAppointmentOf } from '@/lib/domain/appointments/for-calendar';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { CadenceAction } from '@/lib/domain/cadence/cadence-action';
import { hasRun } from '@/lib/domain/cadence/follow-up-run';
import { takesSeason } from '@/lib/domain/cadence/follow-up-season';
import type { SeasonAction } from '@/lib/domain/cadence/season-action';
import { fittingCorrections, type Saying } from '@/lib/domain/correct';
import type { NudgeRule } from '@/lib/domain/due';
import { type FollowUp, isOpen, isSending } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { type Choice, ChoiceMenu } from './ChoiceMenu';
import { cadenceChoices, takesCadence } from './cadence-choices';
import { type CalendarTarget, calendarChoices } from './calendar-choices';
import { MoreMark } from './MoreMark';
import { CHOOSE_KEY } from './RowChoice';
import { SeasonTimes } from './SeasonTimes';
import { sayingChoices } from './saying-choices';
import { seasonChoices, seasonOf } from './season-choices';

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
  /** Lets it rest for a season, or recur. Left out where none is asked. */
  readonly onSeason?: ((action: SeasonAction) => void) | undefined;
  /** Adds its exact time to a calendar. Left out where none is asked. */
  readonly onCalendar?: ((target: CalendarTarget) => void) | undefined;
  /** Left out where a button of its own does it. */
  readonly onDone?: (() => void) | undefined;
  /** Left out where the people cannot be shown. */
  readonly onPerson?: (() => void) | undefined;
  /** Left out where nothing is done with several at once. */
  readonly onChooseMany?: (() => void) | undefined;
  /** Left out where following up is not stopped. */
  readonly onStop?: () => void;
};

/** What the menu shows: first what there is, then what one of it leads on to. */
type Page = 'more' | 'cadence' | 'season' | 'calendar';

type Entry = Choice & { act(): void };

/**
 * What is seldom wanted: to say what is not right, to start a cadence or a season, to add a time to a calendar, to
 * see the person, to stop. It is here so that who only wants a nudge meets none of it. Nothing where
 * nothing fits.
 */
export function MoreMenu({ label = i18n.t('action.more'), tabIndex = 0, ...props }: Props) {
  const [page, setPage] = useState<Page>('more');
  if (entriesOf(props, setPage).length === 0) return null;
  return (
    <ChoiceMenu
      label={label}
      tabIndex={tabIndex}
      isMark
      isStacked={page === 'cadence'}
      title={titleOf(page)}
      choices={() => choicesOf(page, props, setPage)}
      onChoose={(id) => choose(page, id, props, setPage)}
      onClose={() => setPage('more')}
      {...(page === 'season' && { renderMore: (close) => <Times {...props} close={close} /> })}
    >
      <MoreMark />
    </ChoiceMenu>
  );
}

function Times({ now, onSeason, close }: Props & { close(): void }) {
  return (
    <SeasonTimes
      now={now}
      onChoose={(action) => {
        close();
        onSeason?.(action);
      }}
    />
  );
}

function titleOf(page: Page): string {
  switch (page) {
    case 'more':
      return i18n.t('action.more');
    case 'cadence':
      return i18n.t('cadence.startMenu');
    case 'season':
      return i18n.t('season.menu');
    case 'calendar':
      return i18n.t('appointment.menu');
  }
}

function choicesOf(page: Page, props: Props, lead: (to: Page) => void): readonly Choice[] {
  switch (page) {
    case 'more':
      return entriesOf(props, lead);
    case 'cadence':
      return cadenceChoices(props.cadences, props.now, props.rule);
    case 'season':
      return seasonChoices(props.now, props.rule);
    case 'calendar':
      return calendarChoices();
  }
}

function choose(page: Page, id: string, props: Props, lead: (to: Page) => void): void {
  switch (page) {
    case 'more':
      entriesOf(props, lead)
        .find((it) => it.id === id)
        ?.act();
      break;
    case 'cadence':
      props.onCadence({ kind: 'start', cadenceId: id });
      break;
    case 'season':
      props.onSeason?.(seasonOf(id));
      break;
    case 'calendar':
      props.onCalendar?.(id as CalendarTarget);
  }
}

function entriesOf(props: Props, lead: (to: Page) => void): readonly Entry[] {
  const { followUp, hasKeys = false, onDone, onPerson, onChooseMany, onStop } = props;
  const leading = (to: Page, name: string): Entry => ({
    ...entry(to, name, () => lead(to)),
    leadsOn: true,
  });
  const isKnown = followUp !== null && followUp.people.length > 0;
  const canStop = followUp !== null && isOpen(followUp);
  return [
    ...(onDone ? [entry('done', i18n.t('action.done'), onDone, hasKeys ? 'd' : '')] : []),
    ...corrections(props),
    ...group([
      ...(canStartCadence(props) ? [leading('cadence', i18n.t('cadence.start'))] : []),
      ...(canRest(props) ? [leading('season', i18n.t('season.start'))] : []),
      ...(onChooseMany
        ? [entry('many', i18n.t('many.choose'), onChooseMany, hasKeys ? CHOOSE_KEY : '')]
        : []),
      ...(hasAppointment(props) ? [leading('calendar', i18n.t('appointment.add'))] : []),
      ...(onPerson && isKnown
        ? [entry('person', i18n.t('person.openHere'), onPerson, hasKeys ? 'c' : '')]
        : []),
    ]),
    ...group(onStop && canStop ? [entry('stop', i18n.t('bar.stop'), onStop)] : []),
  ];
}

function corrections({ followUp, now, hasKeys = false, onSay }: Props): readonly Entry[] {
  // Of a mail that may be taken back in a moment there is nothing to say yet.
  if (followUp === null || isSending(followUp, now)) return [];
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

function canRest({ followUp, onSeason }: Props): boolean {
  return onSeason !== undefined && (followUp === null || takesSeason(followUp));
}

function hasAppointment({ followUp, now, onCalendar }: Props): boolean {
  return Boolean(onCalendar && followUp && calendarAppointmentOf(followUp, now));
}

function entry(id: string, name: string, act: () => void, detail = ''): Entry {
  return { id, name, detail, act };
}

function group(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((it, index) => ({ ...it, startsGroup: index === 0 }));
}
