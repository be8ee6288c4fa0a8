import type { ReactNode } from 'react';
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

/** A cadence or a template in its list. */
export function PlanItem({ name, lines, editor, onEdit, onRemove }: Props) {
  if (editor) return <li>{editor}</li>;
  return (
    <li className="plan">
      <div className="plan-words">
        <h4>{name}</h4>
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </div>
      <button
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
