import { useEffect, useId, useRef } from 'react';
import { gmailKeys, KeyTable, popupKeys } from '@/components/KeyTable';
import { i18n } from '@/lib/i18n/i18n';

type Props = { onClose(): void };

/** All keys at once; Escape closes it. */
export function KeysDialog({ onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className="dialog-title">
        {i18n.t('keys.title')}
      </h2>
      <KeyTable actions={popupKeys()} />
      <p className="dialog-note">{i18n.t('keys.inGmail')}</p>
      <KeyTable actions={gmailKeys()} />
      <form method="dialog" className="dialog-actions">
        <button type="submit" className="button button-edged">
          {i18n.t('action.close')}
        </button>
      </form>
    </dialog>
  );
}
