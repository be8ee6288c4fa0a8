import { useId, useState } from 'react';
import type { Stage } from '@/lib/domain/cadence/cadence';
import { dealEndOf, stagesProblem } from '@/lib/domain/person/stages';
import type { Settings } from '@/lib/domain/settings';
import { i18n } from '@/lib/i18n/i18n';
import { stageName, stagesProblemWords } from '@/lib/words/stages';
import { MoveButtons } from './MoveButtons';
import { moved } from './moved';
import { useRefocus } from './use-refocus';

type Props = { readonly settings: Settings; onSave(changed: Partial<Settings>): void };

/** The stages of a deal, in their order. Each list that can be is saved as it is typed. */
export function StagesEditor({ settings, onSave }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<readonly Stage[] | null>(null);
  const { ref, keepFocus } = useRefocus<HTMLDivElement>();
  const stages = draft ?? settings.stages;
  // As they are read: one of the user's own must not look like one that is translated.
  const problem = stagesProblem(stages.map(stageName)) ?? stagesProblem(stages);

  function change(changed: readonly Stage[]): void {
    const isWell = !stagesProblem(changed.map(stageName)) && !stagesProblem(changed);
    setDraft(changed);
    if (isWell) onSave({ stages: changed });
  }

  return (
    <div ref={ref}>
      <p className="note">{i18n.t('stages.effect')}</p>
      <ol className="stages" aria-label={i18n.t('stages.title')}>
        {stages.map((stage, index) => {
          const name = stageName(stage);
          const isFixed = dealEndOf(stage) !== null;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a name changes while it is typed
            <li key={index}>
              <input
                className="field"
                aria-label={i18n.t('stages.one', { place: index + 1 })}
                aria-invalid={problem?.index === index}
                aria-describedby={`${id}-problem`}
                readOnly={isFixed}
                maxLength={60}
                value={name}
                onChange={({ target }) =>
                  change(stages.map((it, at) => (at === index ? target.value : it)))
                }
              />
              <MoveButtons
                name={name}
                isFirst={index === 0}
                isLast={index === stages.length - 1}
                onMove={(by) => {
                  keepFocus();
                  change(moved(stages, index, by));
                }}
                onRemove={
                  isFixed ? undefined : () => change(stages.filter((_, at) => at !== index))
                }
              />
            </li>
          );
        })}
      </ol>
      <p role="alert" id={`${id}-problem`} className="problem">
        {problem && stagesProblemWords(problem)}
      </p>
      <button
        type="button"
        className="button button-edged"
        disabled={problem !== null}
        onClick={() => setDraft([...stages, ''])}
      >
        {i18n.t('stages.add')}
      </button>
    </div>
  );
}
