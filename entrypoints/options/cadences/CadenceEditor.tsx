import { useId, useState } from 'react';
import type { Cadence } from '@/lib/domain/cadence/cadence';
import { type CadenceFault, readCadence } from '@/lib/domain/cadence/read-cadence';
import type { Template } from '@/lib/domain/cadence/template';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { useSaveCadence } from '@/lib/queries/cadences';
import { problemOf } from '../data/problem-of';
import { CadencePreview } from './CadencePreview';
import { candidateOf, draftOf, withNewStep, withoutStep, withStep } from './cadence-draft';
import { Faults } from './Faults';
import { moved } from './moved';
import { StepFields } from './StepFields';
import { useRefocus } from './use-refocus';
import { WaitFields } from './WaitFields';

type Props = {
  readonly cadence: Cadence;
  readonly templates: readonly Template[];
  readonly settings: Settings;
  readonly now: EpochMs;
  onClose(): void;
};

/** Everything of a cadence, with the dates that come of it. Nothing is stored until it is saved. */
export function CadenceEditor({ cadence, templates, settings, now, onClose }: Props) {
  const id = useId();
  const saving = useSaveCadence();
  const [draft, setDraft] = useState(() => draftOf(cadence));
  const [faults, setFaults] = useState<readonly CadenceFault[]>([]);
  const { ref, keepFocus } = useRefocus<HTMLFormElement>();
  const read = readCadence(candidateOf(cadence.id, draft));
  const { steps } = draft;

  function save(): void {
    setFaults(read.ok ? [] : read.faults);
    if (!read.ok) return;
    saving.mutate(read.value, {
      onSuccess: (saved) => (saved.faults.length > 0 ? setFaults(saved.faults) : onClose()),
    });
  }

  return (
    <form
      ref={ref}
      className="editor"
      aria-label={cadence.name || i18n.t('cadences.add')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={`${id}-name`}>{i18n.t('cadences.name')}</label>
      <input
        id={`${id}-name`}
        className="field"
        maxLength={80}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked to edit it
        autoFocus
        value={draft.name}
        onChange={({ target }) => setDraft({ ...draft, name: target.value })}
      />
      <label htmlFor={`${id}-why`}>{i18n.t('cadences.why')}</label>
      <input
        id={`${id}-why`}
        className="field"
        maxLength={200}
        value={draft.why}
        onChange={({ target }) => setDraft({ ...draft, why: target.value })}
      />
      <div className="editor-wide">
        {steps.map((step, index) => (
          <StepFields
            key={step.key}
            step={step}
            place={index + 1}
            isLast={index === steps.length - 1}
            templates={templates}
            stages={settings.stages}
            onChange={(changed) => setDraft(withStep(draft, changed))}
            onMove={(by) => {
              keepFocus();
              setDraft({ ...draft, steps: moved(steps, index, by) });
            }}
            onRemove={steps.length > 1 ? () => setDraft(withoutStep(draft, step.key)) : undefined}
          />
        ))}
        <button
          type="button"
          className="button button-edged"
          onClick={() => setDraft(withNewStep(draft))}
        >
          {i18n.t('cadences.addStep')}
        </button>
      </div>
      <div className="editor-wide">
        <div className="repeat">
          <label className="choice">
            <input
              type="checkbox"
              checked={draft.isRepeated}
              onChange={({ target }) => setDraft({ ...draft, isRepeated: target.checked })}
            />
            {i18n.t('cadences.repeat')}
          </label>
          {draft.isRepeated && (
            <WaitFields
              label={i18n.t('cadences.repeatWait')}
              count={draft.repeatCount}
              unit={draft.repeatUnit}
              onChange={({ count, unit }) =>
                setDraft({ ...draft, repeatCount: count, repeatUnit: unit })
              }
            />
          )}
        </div>
        <label className="choice">
          <input
            type="checkbox"
            aria-describedby={`${id}-pace`}
            checked={draft.keepsPace}
            onChange={({ target }) => setDraft({ ...draft, keepsPace: target.checked })}
          />
          {i18n.t('cadences.keepsPace')}
        </label>
        <p id={`${id}-pace`} className="note">
          {i18n.t('cadences.keepsPaceEffect')}
        </p>
      </div>
      {read.ok && <CadencePreview cadence={read.value} settings={settings} now={now} />}
      <Faults faults={faults} error={problemOf(saving.error, i18n.t('cadences.failedToSave'))} />
      <div className="editor-wide data-actions">
        <button type="submit" className="button button-primary" disabled={saving.isPending}>
          {i18n.t('cadences.save')}
        </button>
        <button type="button" className="button button-edged" onClick={onClose}>
          {i18n.t('cadences.cancel')}
        </button>
      </div>
    </form>
  );
}
