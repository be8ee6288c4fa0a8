import { useId } from 'react';
import type { EndingRule, Erasure } from '@/lib/domain/endings/ending-rule';
import type { Settings } from '@/lib/domain/settings';
import { i18n } from '@/lib/i18n/i18n';
import { erasureEffect } from '@/lib/words/manners';
import { SettingGroup } from '../Setting';
import { LimitedNumber } from './LimitedNumber';

type Props = { readonly endings: EndingRule; onSave(changed: Partial<Settings>): void };

/** As long as it takes for a "not now" to come round. */
const SUGGESTED_DAYS = 365;

/** Whether what is known of somebody who never answered goes. Until it is chosen, nothing does. */
export function ErasureChoice({ endings, onSave }: Props) {
  const id = useId();
  const { erasure } = endings;
  const choose = (chosen: Erasure): void => onSave({ endings: { ...endings, erasure: chosen } });
  return (
    <>
      <SettingGroup id={id} label={i18n.t('manners.erasure')} effect={erasureEffect(erasure)}>
        {erasure.kind === 'not-asked' && (
          <p className="question">{i18n.t('manners.erasureQuestion')}</p>
        )}
        <label className="choice">
          <input
            type="radio"
            name="erasure"
            checked={erasure.kind === 'never'}
            onChange={() => choose({ kind: 'never' })}
          />
          {i18n.t('manners.erasureNever')}
        </label>
        <label className="choice">
          <input
            type="radio"
            name="erasure"
            checked={erasure.kind === 'after'}
            onChange={() => choose({ kind: 'after', days: SUGGESTED_DAYS })}
          />
          {i18n.t('manners.erasureAfter')}
        </label>
      </SettingGroup>
      {erasure.kind === 'after' && (
        <LimitedNumber
          label={i18n.t('manners.erasureDays')}
          effect={i18n.t('manners.erasureDaysEffect')}
          value={erasure.days}
          min={0}
          max={3650}
          onSave={(days) => choose({ kind: 'after', days })}
        />
      )}
    </>
  );
}
