import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { i18n } from '@/lib/i18n/i18n';

type Props = {
  /** What is moved, as it is named in a sentence. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** By one place, earlier or later. */
  onMove(by: -1 | 1): void;
  /** Left out where it cannot be removed. */
  onRemove?: (() => void) | undefined;
};

/** An entry of a list that the user orders. A button that has nothing to do keeps the focus. */
export function MoveButtons({ name, isFirst, isLast, onMove, onRemove }: Props) {
  return (
    <span className="move-buttons">
      <button
        type="button"
        className="button"
        aria-label={i18n.t('cadences.moveUp', { name })}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onMove(-1)}
      >
        <ArrowUp size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button"
        aria-label={i18n.t('cadences.moveDown', { name })}
        aria-disabled={isLast}
        onClick={() => !isLast && onMove(1)}
      >
        <ArrowDown size={14} aria-hidden="true" />
      </button>
      {onRemove && (
        <button
          type="button"
          className="button"
          aria-label={i18n.t('cadences.removeOne', { name })}
          onClick={onRemove}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
