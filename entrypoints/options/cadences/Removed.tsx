import { i18n } from '@/lib/i18n/i18n';

type Props = {
  /** Of what was removed last; null for nothing. */
  readonly name: string | null;
  readonly problem: string | null;
  onUndo(): void;
};

/** Nothing asks whether one is sure: what was removed can be put back. */
export function Removed({ name, problem, onUndo }: Props) {
  return (
    <>
      <p role="alert" className="problem">
        {problem}
      </p>
      <div role="status" className="removed">
        {name !== null && (
          <>
            <span>{i18n.t('cadences.removed', { name })}</span>
            <button type="button" className="button button-link" onClick={onUndo}>
              {i18n.t('cadences.undo')}
            </button>
          </>
        )}
      </div>
    </>
  );
}
