import type { Health } from '@/lib/domain/health';
import { i18n } from '@/lib/i18n/i18n';
import { COUNT_LIMIT, type Overview as Sections } from '@/lib/queries/follow-ups';
import { waitingLine } from '@/lib/words/overview';
import { type RowContext, Rows } from './Rows';

type Props = {
  readonly sections: Sections;
  readonly health: Health | undefined;
  readonly context: RowContext;
};

/** Overdue, then due today, then waiting. Where nothing is due, that is said. */
export function Overview({ sections, health, context }: Props) {
  const { overdue, today, waiting } = sections;
  return (
    <>
      {overdue.total + today.total === 0 && (
        <div className="empty">
          <p className="empty-first">{i18n.t('popup.nothingDue')}</p>
          <p>{whatWaits(sections, health, context)}</p>
        </div>
      )}
      <Rows title={i18n.t('popup.overdue')} section={overdue} context={context} />
      <Rows title={i18n.t('popup.today')} section={today} context={context} />
      <Rows title={i18n.t('popup.waiting')} section={waiting} context={context} />
    </>
  );
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
