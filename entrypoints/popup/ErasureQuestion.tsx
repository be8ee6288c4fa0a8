import { useQuery } from '@tanstack/react-query';
import type { Erasure } from '@/lib/domain/endings/ending-rule';
import type { Settings } from '@/lib/domain/settings';
import { i18n } from '@/lib/i18n/i18n';
import { personQueries } from '@/lib/queries/person';
import { useSaveSettings } from '@/lib/queries/settings';

type Props = { readonly settings: Settings; readonly isEnabled: boolean };

const HALF_A_YEAR: Erasure = { kind: 'after', days: 183 };
const A_YEAR: Erasure = { kind: 'after', days: 365 };

/** Asked once, when somebody was closed without an answer for the first time. */
export function ErasureQuestion({ settings, isEnabled }: Props) {
  const { data: isAsked } = useQuery({ ...personQueries.asksAboutErasure(), enabled: isEnabled });
  const { mutate: save } = useSaveSettings();
  if (!isAsked || settings.endings.erasure.kind !== 'not-asked') return null;
  const choose = (erasure: Erasure) => save({ endings: { ...settings.endings, erasure } });
  return (
    <section className="banner erasure" aria-label={i18n.t('erasure.title')}>
      <p>{i18n.t('erasure.question')}</p>
      <span className="person-actions">
        <button type="button" className="button" onClick={() => choose({ kind: 'never' })}>
          {i18n.t('erasure.never')}
        </button>
        <button type="button" className="button" onClick={() => choose(HALF_A_YEAR)}>
          {i18n.t('erasure.halfAYear')}
        </button>
        <button type="button" className="button" onClick={() => choose(A_YEAR)}>
          {i18n.t('erasure.aYear')}
        </button>
      </span>
    </section>
  );
}
