import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { dataQueries } from '@/lib/queries/data';
import { countOf } from '@/lib/words/distance';
import { BackupPart } from './BackupPart';
import { BrokenPart } from './BrokenPart';
import { ErasePart } from './ErasePart';
import { ExportPart } from './ExportPart';
import { ImportPart } from './ImportPart';

type Props = { readonly now: EpochMs };

/** What is stored is the user's: to take away, bring back, keep safe and erase. */
export function DataSection({ now }: Props) {
  const id = useId();
  const counts = useQuery(dataQueries.counts());
  const room = useQuery(dataQueries.room());
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <span id="data">{i18n.t('data.title')}</span>
      </h2>
      {counts.data && (
        <p>
          {i18n.t('data.stored', counts.data.followUps, [countOf(counts.data.followUps)])}{' '}
          {room.data && i18n.t(room.data.isKept ? 'data.kept' : 'data.notKept')}
        </p>
      )}
      {counts.error && <p className="problem">{i18n.t('data.failedToCount')}</p>}
      <div className="data-parts">
        {counts.data && counts.data.broken > 0 && <BrokenPart count={counts.data.broken} />}
        <ExportPart />
        <ImportPart now={now} />
        <BackupPart now={now} />
        <ErasePart />
      </div>
    </section>
  );
}
