import { useId } from 'react';
import { gmailKeys, KeyTable, popupKeys } from '@/components/KeyTable';
import { i18n } from '@/lib/i18n/i18n';

export function KeyboardSection() {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{i18n.t('options.keyboard')}</h2>
      <h3>{i18n.t('options.keyboardGmail')}</h3>
      <KeyTable actions={gmailKeys()} />
      <p className="note">{i18n.t('options.keyboardChange')}</p>
      <h3>{i18n.t('options.keyboardPopup')}</h3>
      <KeyTable actions={popupKeys()} />
    </section>
  );
}
