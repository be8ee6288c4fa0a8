import type { SeasonCard as Card } from '@/lib/domain/person/season-card';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { seasonCardLines } from '@/lib/words/seasons';

type Props = { readonly card: Card; readonly now: EpochMs };

/** What there was before a season: for who takes up again what rested for months. */
export function SeasonCard({ card, now }: Props) {
  return (
    <section className="season-card" aria-label={i18n.t('season.card')}>
      <strong>
        <bdi>{i18n.t('season.card')}</bdi>
      </strong>
      <ul>
        {seasonCardLines(card, now).map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
