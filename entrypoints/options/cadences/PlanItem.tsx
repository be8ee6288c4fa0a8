import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '@/lib/i18n/i18n';

type Props = {
  readonly name: string;
  /** What it is in short; empty ones are left out. */
  readonly lines: readonly string[];
  /** Shown in its place while it is edited. */
  readonly editor: ReactNode;
  onEdit(): void;
  onRemove(): void;
};

/** A cadence or a template in its list. Once it was edited, the focus is where the editing began. */
export function PlanItem({ name, lines, editor, onEdit, onRemove }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  const isEdited = Boolean(editor);
  useEffect(() => {
    if (wasEdited.current && !isEdited) button.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);

  if (editor) return <li>{editor}</li>;
  return (
    <li className="plan">
      <div className="plan-words">
        <h3 className="plan-name">{name}</h3>
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </div>
      <button
        ref={button}
        type="button"
        className="button"
        aria-label={i18n.t('cadences.editOne', { name })}
        onClick={onEdit}
      >
        {i18n.t('cadences.edit')}
      </button>
      <button
        type="button"
        className="button"
        aria-label={i18n.t('cadences.removeOne', { name })}
        onClick={onRemove}
      >
        {i18n.t('cadences.remove')}
      </button>
    </li>
  );
}
