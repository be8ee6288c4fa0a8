import { useId } from 'react';
import { i18n } from '@/lib/i18n/i18n';

export function PrivacySection() {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{i18n.t('options.privacy')}</h2>
      <p>{i18n.t('options.privacyWhere')}</p>
      <p>{i18n.t('options.privacyTalk')}</p>
      <p>{i18n.t('options.privacyMail')}</p>
    </section>
  );
}
