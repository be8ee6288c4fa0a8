import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '@/lib/i18n/i18n';
import { useErase } from '@/lib/queries/data';
import { SettingGroup } from '../Setting';

/** The one thing that cannot be undone, so the one thing that asks. */
export function ErasePart() {
  const id = useId();
  const erase = useErase();
  const [isAsking, setIsAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) cancel.current?.focus();
  }, [isAsking]);

  return (
    <SettingGroup
      id={id}
      label={i18n.t('data.erase')}
      effect={i18n.t('data.eraseEffect')}
      problem={erase.error ? i18n.t('data.eraseFailed') : null}
    >
      {isAsking ? (
        <>
          <p id={`${id}-sure`}>{i18n.t('data.eraseSure')}</p>
          <div className="data-actions">
            <button
              type="button"
              className="button button-danger"
              aria-describedby={`${id}-sure`}
              disabled={erase.isPending}
              onClick={() => erase.mutate(undefined, { onSettled: () => setIsAsking(false) })}
            >
              {i18n.t('data.eraseNow')}
            </button>
            <button
              ref={cancel}
              type="button"
              className="button button-edged"
              onClick={() => setIsAsking(false)}
            >
              {i18n.t('data.cancel')}
            </button>
          </div>
        </>
      ) : (
        <button
          type="button"
          className="button button-edged"
          onClick={() => {
            erase.reset();
            setIsAsking(true);
          }}
        >
          {i18n.t('data.eraseStart')}
        </button>
      )}
      <p role="status" className="data-status">
        {erase.isSuccess && !isAsking && i18n.t('data.erased')}
      </p>
    </SettingGroup>
  );
}
