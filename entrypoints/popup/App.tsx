import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState } from 'react';
import { useNow } from '@/components/use-now';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import type { FollowUp } from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { i18n } from '@/lib/i18n/i18n';
import { cadenceQueries } from '@/lib/queries/cadences';
import { dataQueries, troubleOf } from '@/lib/queries/data';
import {
  followUpQueries,
  readWhen,
  type Section,
  type Overview as Sections,
  warnOfTime,
} from '@/lib/queries/follow-ups';
import { healthQueries } from '@/lib/queries/health';
import { settingsQueries } from '@/lib/queries/settings';
import { useAskAgain, useStoredChanges } from '@/lib/queries/stored';
import { storeTrouble } from '@/lib/words/data';
import { DataLink } from './DataLink';
import { ErasureQuestion } from './ErasureQuestion';
import { Footer } from './Footer';
import { Header } from './Header';
import { HealthBanner } from './HealthBanner';
import { useChosenRows } from './many/use-chosen-rows';
import { Overview } from './Overview';
import { type RowContext, Rows } from './Rows';
import { TroubleBanner } from './TroubleBanner';
import { useActions } from './use-actions';
import { usePersonShown } from './use-person-shown';
import { usePopupKeys } from './use-popup-keys';
import { useRowFocus } from './use-row-focus';

const NO_CADENCES: readonly Cadence[] = [];

// What few popups show is read when it is asked for, and what may wait until the list is there.
const BackupReminder = lazy(async () => ({
  default: (await import('./BackupReminder')).BackupReminder,
}));
const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog')).KeysDialog }));
const ShownPerson = lazy(async () => ({ default: (await import('./ShownPerson')).ShownPerson }));
const ManyBar = lazy(async () => ({ default: (await import('./many/ManyBar')).ManyBar }));

/** Few enough to be drawn at once, more than are seen. */
export const FIRST_ROWS = 30;
const MORE_ROWS = 60;

/** What the user owes, then what waits for an answer: overdue first, then today's, then the rest. */
export function App() {
  useStoredChanges();
  const now = useNow();
  const [limit, setLimit] = useState(FIRST_ROWS);
  const [text, setText] = useState('');
  const [isAnsweredShown, setIsAnsweredShown] = useState(false);
  const { shown: person, show: showPerson, leave: leavePerson } = usePersonShown();
  const [areKeysShown, setAreKeysShown] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);

  const askAgain = useAskAgain();

  const isSearching = text.trim() !== '';
  const overview = useQuery(followUpQueries.overview(limit));
  const results = useQuery({ ...followUpQueries.search(text, limit), enabled: isSearching });
  // The background answers one after the other, and the list is what the popup is opened for.
  const enabled = overview.isFetched;
  const { data: trouble } = useQuery({ ...dataQueries.trouble(), enabled });
  const { data: health } = useQuery({ ...healthQueries.health(), enabled });
  const { data: settings = DEFAULT_SETTINGS } = useQuery({
    ...settingsQueries.settings(),
    enabled,
  });

  const { data: cadences } = useQuery({ ...cadenceQueries.all(), enabled });

  const query = isSearching ? results : overview;
  const failure = i18n.t(isSearching ? 'popup.searchFailed' : 'popup.failed');
  const shown = isSearching
    ? (results.data?.followUps ?? [])
    : inOrder(overview.data, isAnsweredShown);
  const actions = useActions(now);
  const focus = useRowFocus(
    list,
    shown.map(({ id }) => id),
  );
  const many = useChosenRows();
  const toggleAnswered = (): void => setIsAnsweredShown(!isAnsweredShown);
  const showKeys = (): void => setAreKeysShown(true);
  const leaveSearch = (): void => {
    setText('');
    search.current?.blur();
  };
  usePopupKeys(
    {
      j: () => focus.move(1),
      ArrowDown: () => focus.move(1),
      k: () => focus.move(-1),
      ArrowUp: () => focus.move(-1),
      Home: focus.focusFirst,
      End: focus.focusLast,
      '/': () => search.current?.focus(),
      z: actions.undo,
      a: toggleAnswered,
      '?': showKeys,
      ...(many.chosen && { Escape: many.leave }),
      ...(person && { Escape: leavePerson }),
    },
    { ArrowDown: focus.focusFirst, Enter: focus.focusFirst, ...(text && { Escape: leaveSearch }) },
  );

  const context: RowContext = {
    now,
    rule: settings,
    activeId: focus.activeId,
    readWhen,
    warnOfTime,
    onActivate: focus.activate,
    onOpen: actions.open,
    onSnooze: actions.snooze,
    onDone: actions.finish,
    onSay: actions.say,
    cadences: cadences?.cadences ?? NO_CADENCES,
    onCadence: actions.cadence,
    onSeason: (followUp, action) => actions.season(followUp, action, settings),
    onCalendar: actions.calendar,
    onPerson: ({ id, people }) => people.length > 0 && showPerson({ id }),
    chosen: many.chosen,
    // Nobody meets it who never used a cadence.
    onChoose: settings.cadencesInCompose ? many.toggle : undefined,
    onMore: () => setLimit(limit + MORE_ROWS),
  };

  return (
    <div className="retoma-ui popup">
      <Header text={text} searchRef={search} onSearch={setText} onShowKeys={showKeys} />
      {health?.isTrackingBroken && <HealthBanner />}
      {trouble && !query.error && <TroubleBanner trouble={trouble} />}
      {enabled && (
        <Suspense>
          <BackupReminder now={now} />
        </Suspense>
      )}
      <ErasureQuestion settings={settings} isEnabled={enabled} />
      {person && (
        <Suspense>
          <ShownPerson
            key={`${person.id} ${person.email}`}
            of={person}
            now={now}
            onBack={leavePerson}
            onPerson={showPerson}
            onOpen={actions.open}
          />
        </Suspense>
      )}
      <main ref={list} className="list" hidden={person !== null}>
        {isSearching
          ? results.data && <Found text={text} section={results.data} context={context} />
          : overview.data && (
              <Overview
                sections={overview.data}
                health={health}
                context={context}
                isAnsweredShown={isAnsweredShown}
                onToggleAnswered={toggleAnswered}
              />
            )}
        {query.error && <Failure error={query.error} text={failure} onRetry={askAgain} />}
        {query.isPending && <p className="empty">{i18n.t('popup.loading')}</p>}
      </main>
      {many.chosen && !person && (
        <Suspense>
          <ManyBar
            chosen={many.chosen}
            cadences={context.cadences}
            now={now}
            rule={settings}
            onStarted={(started) => {
              many.leave();
              actions.tellStarted(started);
            }}
            onLeave={many.leave}
          />
        </Suspense>
      )}
      <Footer
        notice={actions.notice}
        active={person ? undefined : shown.find(({ id }) => id === focus.activeId)}
        now={now}
        onUndo={actions.undo}
      />
      {areKeysShown && (
        <Suspense>
          <KeysDialog onClose={() => setAreKeysShown(false)} />
        </Suspense>
      )}
    </div>
  );
}

type FoundProps = {
  readonly text: string;
  readonly section: Section;
  readonly context: RowContext;
};

function Found({ text, section, context }: FoundProps) {
  if (section.total === 0) {
    return <p className="empty">{i18n.t('popup.nothingFound', { text: text.trim() })}</p>;
  }
  return <Rows title={i18n.t('popup.found')} section={section} context={context} />;
}

type FailureProps = { readonly error: Error; readonly text: string; onRetry(): void };

function Failure({ error, text, onRetry }: FailureProps) {
  const trouble = troubleOf(error);
  return (
    <div role="alert" className="failure">
      <p>{trouble ? storeTrouble(trouble) : text}</p>
      {trouble && <DataLink>{i18n.t('trouble.wayOut')}</DataLink>}
      <button type="button" className="button button-edged" onClick={onRetry}>
        {i18n.t('action.tryAgain')}
      </button>
    </div>
  );
}

function inOrder(sections: Sections | undefined, withAnswered: boolean): readonly FollowUp[] {
  if (!sections) return [];
  const { owed, overdue, today, waiting, answered } = sections;
  const open = [owed, overdue, today, waiting].flatMap(({ followUps }) => followUps);
  return withAnswered ? [...open, ...answered] : open;
}
