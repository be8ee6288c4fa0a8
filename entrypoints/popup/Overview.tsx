import type { Health } from '@/lib/domain/health';
import { i18n } from '@/lib/i18n/i18n';
import { COUNT_LIMIT, type Overview as Sections } from '@/lib/queries/follow-ups';
import { waitingLine } from '@/lib/words/overview';
import { Answered } from './Answered';
import { type RowContext, Rows } from './Rows';

type Props = {
  readonly sections: Sections;
  readonly health: Health | undefined;
  readonly context: RowContext;
  readonly isAnsweredShown: boolean;
  onToggleAnswered(): void;
};

/** What the user owes, then what others do: overdue, due today, waiting. Where nothing is due, that is said. */
export function Overview(props: Props) {
  const { sections, health, context, isAnsweredShown, onToggleAnswered } = props;
  const { owed, overdue, today, waiting, answered } = sections;
  const titles = owed.total === 0 ? theirTitles() : theirTitlesBelowMine();
  return (
    <>
      <Rows title={i18n.t('popup.owed')} section={owed} context={context} />
      {overdue.total + today.total === 0 && (
        <div className="empty">
          <p className="empty-first">{i18n.t('popup.nothingDue')}</p>
          {owed.total === 0 && <p>{i18n.t('popup.nothingOwed')}</p>}
          <p>{whatWaits(sections, health, context)}</p>
        </div>
      )}
      <Rows title={titles.overdue} section={overdue} context={context} />
      <Rows title={titles.today} section={today} context={context} />
      <Rows title={titles.waiting} section={waiting} context={context} />
      <Answered
        followUps={answered}
        isShown={isAnsweredShown}
        context={context}
        onToggle={onToggleAnswered}
      />
    </>
  );
}

type Titles = Readonly<Record<'overdue' | 'today' | 'waiting', string>>;

function theirTitles(): Titles {
  return {
    overdue: i18n.t('popup.overdue'),
    today: i18n.t('popup.today'),
    waiting: i18n.t('popup.waiting'),
  };
}

/** Below what the user owes it has to be said that these do not. */
function theirTitlesBelowMine(): Titles {
  return {
    overdue: i18n.t('popup.theirOverdue'),
    today: i18n.t('popup.theirToday'),
    waiting: i18n.t('popup.theirWaiting'),
  };
}

function whatWaits(
  { waiting, nextDueAt }: Sections,
  health: Health | undefined,
  { now }: RowContext,
): string {
  if (waiting.total > 0) {
    return waitingLine({ total: waiting.total, countLimit: COUNT_LIMIT, nextDueAt }, now);
  }
  return health && health.understoodAt === null
    ? i18n.t('health.never')
    : i18n.t('popup.nothingWaits');
}
