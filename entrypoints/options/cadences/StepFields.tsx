import { type KeyboardEvent, useId } from 'react';
import { CHANNELS, type Channel, type Stage } from '@/lib/domain/cadence/cadence';
import type { Template } from '@/lib/domain/cadence/template';
import { i18n } from '@/lib/i18n/i18n';
import { channelName } from '@/lib/words/cadences';
import { stageName } from '@/lib/words/stages';
import type { StepDraft } from './cadence-draft';
import { MoveButtons } from './MoveButtons';
import { WaitFields } from './WaitFields';

type Props = {
  readonly step: StepDraft;
  /** Counted from 1. */
  readonly place: number;
  readonly isLast: boolean;
  readonly templates: readonly Template[];
  readonly stages: readonly Stage[];
  onChange(step: StepDraft): void;
  onMove(by: -1 | 1): void;
  onRemove?: (() => void) | undefined;
};

/** One step of a cadence. Alt and an arrow move it, from any of its fields. */
export function StepFields({
  step,
  place,
  isLast,
  templates,
  stages,
  onChange,
  onMove,
  onRemove,
}: Props) {
  const id = useId();
  const name = i18n.t('cadences.stepName', { place });
  const isStageKnown = step.stage === null || stages.includes(step.stage);

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  }

  return (
    <fieldset className="step" onKeyDown={onKeyDown} data-step={step.key}>
      <legend className="unseen">{name}</legend>
      <span className="step-place" aria-hidden="true">
        {place}
      </span>
      <div className="step-fields">
        <select
          className="field"
          aria-label={i18n.t('cadences.channel')}
          value={step.channel}
          onChange={({ target }) => onChange({ ...step, channel: target.value as Channel })}
        >
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {channelName(channel)}
            </option>
          ))}
        </select>
        <WaitFields
          label={i18n.t('cadences.wait')}
          count={step.count}
          unit={step.unit}
          onChange={(changed) => onChange({ ...step, ...changed })}
        />
        <label htmlFor={`${id}-template`}>{i18n.t('cadences.template')}</label>
        <select
          id={`${id}-template`}
          className="field"
          value={step.template ?? ''}
          onChange={({ target }) => onChange({ ...step, template: target.value || null })}
        >
          <option value="">{i18n.t('cadences.noTemplate')}</option>
          {templates.map((template) => (
            <option key={template.id} value={template.id}>
              {template.name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-stage`}>{i18n.t('cadences.stage')}</label>
        <select
          id={`${id}-stage`}
          className="field"
          value={step.stage ?? ''}
          onChange={({ target }) => onChange({ ...step, stage: target.value || null })}
        >
          <option value="">{i18n.t('cadences.noStage')}</option>
          {[...stages, ...(isStageKnown || step.stage === null ? [] : [step.stage])].map(
            (stage) => (
              <option key={stage} value={stage}>
                {stageName(stage)}
              </option>
            ),
          )}
        </select>
        <label htmlFor={`${id}-note`}>{i18n.t('cadences.note')}</label>
        <input
          id={`${id}-note`}
          className="field"
          maxLength={200}
          value={step.note}
          onChange={({ target }) => onChange({ ...step, note: target.value })}
        />
      </div>
      <MoveButtons
        name={name}
        isFirst={place === 1}
        isLast={isLast}
        onMove={onMove}
        onRemove={onRemove}
      />
    </fieldset>
  );
}
