import type { Mark } from '@/lib/domain/mark';
import { SHAPES } from './shapes';

type Props = { readonly mark: Mark };

/** A follow-up's state at a glance: a shape, a word, and a colour where it wants something. */
export function StateMark({ mark: { state, lateness, text } }: Props) {
  const { path, isFilled, isDashed } = SHAPES[state];
  return (
    <span className="mark" data-state={state} data-lateness={lateness}>
      <svg className="mark-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path
          d={path}
          fill={isFilled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeDasharray={isDashed && '2 2.4'}
        />
      </svg>
      <bdi>{text}</bdi>
    </span>
  );
}
