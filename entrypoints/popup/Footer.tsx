import type { FollowUp } from '@/lib/domain/follow-up';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { evidence } from '@/lib/words/evidence';
import type { Notice } from './use-actions';

type Props = {
  readonly notice: Notice | null;
  /** Whose evidence is shown while there is nothing else to say. */
  readonly active: FollowUp | undefined;
  readonly now: EpochMs;
  onUndo(): void;
};

const UNDO_KEY = 'z';

/** What the last action did, and how to take it back; else why the active row is there. */
export function Footer({ notice, active, now, onUndo }: Props) {
  const { text, isProblem = false, undoIds = [] } = notice ?? {};
  return (
    <footer className="footer">
      <span role="status" className="footer-text" hidden={!text || isProblem}>
        <bdi>{!isProblem && text}</bdi>
      </span>
      <span role="alert" className="footer-text problem" hidden={!isProblem}>
        {isProblem && text}
      </span>
      {undoIds.length > 0 && (
        <button
          type="button"
          className="button button-link footer-undo"
          aria-keyshortcuts={UNDO_KEY}
          onClick={onUndo}
        >
          {i18n.t('action.undo')}
          <span className="footer-key" aria-hidden="true">
            {UNDO_KEY}
          </span>
        </button>
      )}
      {!notice && active && (
        <span className="footer-text footer-evidence" aria-hidden="true">
          <bdi>{evidence(active, now)}</bdi>
        </span>
      )}
    </footer>
  );
}
