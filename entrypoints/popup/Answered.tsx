import { useId } from 'react';
import { Caret } from '@/components/Caret';
import type { FollowUp } from '@/lib/domain/follow-up';
import { i18n } from '@/lib/i18n/i18n';
import { type RowContext, RowList } from './Rows';

type Props = {
  readonly followUps: readonly FollowUp[];
  readonly isShown: boolean;
  readonly context: RowContext;
  onToggle(): void;
};

const TOGGLE_KEY = 'a';

/** What was answered lately, folded: there to be denied. Nothing if nothing was. */
export function Answered({ followUps, isShown, context, onToggle }: Props) {
  const id = useId();
  if (followUps.length === 0) return null;
  return (
    <section aria-labelledby={id} className="answered">
      <h2 className="answered-title">
        <button
          id={id}
          type="button"
          className="button"
          aria-expanded={isShown}
          aria-keyshortcuts={TOGGLE_KEY}
          onClick={onToggle}
        >
          {i18n.t('popup.answered')}
          <Caret />
        </button>
      </h2>
      {isShown && <RowList followUps={followUps} context={context} />}
    </section>
  );
}
