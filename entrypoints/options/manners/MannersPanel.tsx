import { useId } from 'react';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import {
  breakUpEffect,
  closeEffect,
  daysBetweenEffect,
  latestEffect,
  maxUnansweredEffect,
} from '@/lib/words/manners';
import { SettingGroup } from '../Setting';
import { ErasureChoice } from './ErasureChoice';
import { ExemptPeople } from './ExemptPeople';
import { LimitedNumber } from './LimitedNumber';

type Props = {
  readonly settings: Settings;
  readonly now: EpochMs;
  onSave(changed: Partial<Settings>): void;
};

/** Neither too fast nor too slow, and an end with grace. */
export function MannersPanel({ settings, now, onSave }: Props) {
  const id = useId();
  const { budget, latestDays, waitsByRhythm, endings } = settings;
  return (
    <div className="panel">
      <LimitedNumber
        label={i18n.t('manners.daysBetween')}
        effect={daysBetweenEffect(budget, now)}
        value={budget.daysBetween}
        min={0}
        max={365}
        onSave={(daysBetween) => onSave({ budget: { ...budget, daysBetween } })}
      />
      <LimitedNumber
        label={i18n.t('manners.maxUnanswered')}
        effect={maxUnansweredEffect(budget)}
        value={budget.maxUnanswered}
        min={1}
        max={100}
        onSave={(maxUnanswered) => onSave({ budget: { ...budget, maxUnanswered } })}
      />
      <ExemptPeople settings={settings} onSave={onSave} />
      <SettingGroup
        id={`${id}-latest`}
        label={i18n.t('manners.pace')}
        effect={latestEffect(latestDays)}
      >
        <label className="choice">
          <input
            type="checkbox"
            checked={latestDays !== null}
            onChange={({ target }) => onSave({ latestDays: target.checked ? 7 : null })}
          />
          {i18n.t('manners.hasLatest')}
        </label>
      </SettingGroup>
      {latestDays !== null && (
        <LimitedNumber
          label={i18n.t('manners.latestDays')}
          effect={i18n.t('manners.latestDaysEffect')}
          value={latestDays}
          min={0}
          max={365}
          onSave={(days) => onSave({ latestDays: days })}
        />
      )}
      <SettingGroup
        id={`${id}-rhythm`}
        label={i18n.t('manners.rhythm')}
        effect={i18n.t(waitsByRhythm ? 'manners.rhythmOnEffect' : 'manners.rhythmOffEffect')}
      >
        <label className="choice">
          <input
            type="checkbox"
            checked={waitsByRhythm}
            onChange={({ target }) => onSave({ waitsByRhythm: target.checked })}
          />
          {i18n.t('manners.waitsByRhythm')}
        </label>
      </SettingGroup>
      <LimitedNumber
        label={i18n.t('manners.breakUpAfter')}
        effect={breakUpEffect(endings)}
        value={endings.breakUpAfter}
        min={1}
        max={100}
        onSave={(breakUpAfter) => onSave({ endings: { ...endings, breakUpAfter } })}
      />
      <LimitedNumber
        label={i18n.t('manners.closeAfterDays')}
        effect={closeEffect(endings)}
        value={endings.closeAfterDays}
        min={1}
        max={365}
        onSave={(closeAfterDays) => onSave({ endings: { ...endings, closeAfterDays } })}
      />
      <ErasureChoice endings={endings} onSave={onSave} />
    </div>
  );
}
