import type { StoreTrouble } from '@/lib/domain/data/store-trouble';
import { i18n } from '@/lib/i18n/i18n';
import { storeTrouble } from '@/lib/words/data';
import { DataLink } from './DataLink';

type Props = { readonly trouble: StoreTrouble };

/** Said while nothing can be stored, though what is stored can still be read. */
export function TroubleBanner({ trouble }: Props) {
  return (
    <div role="alert" className="banner">
      <p>{storeTrouble(trouble)}</p>
      <DataLink>{i18n.t('trouble.wayOut')}</DataLink>
    </div>
  );
}
