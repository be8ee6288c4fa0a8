import type { FollowUpId } from '../follow-up';
import { type Touches, unansweredTouches } from '../manners/contact-budget';
import type { Refusal } from '../manners/do-not-contact';
import { previewAround } from '../manners/preview-around';
import type { Settings } from '../settings';
import type { EpochMs } from '../time';
import type { Cadence } from './cadence';

/** What speaks against starting a cadence for a person now. */
export type StartObstacle =
  | { readonly kind: 'refused'; readonly reason: Refusal['reason'] }
  /** Another touch is too close: the first step comes only then. */
  | { readonly kind: 'later'; readonly at: EpochMs }
  /** The person is in so many of the conversations that are started: their steps take turns. */
  | { readonly kind: 'shared'; readonly count: number }
  /** So many touches are without an answer already. */
  | { readonly kind: 'exhausted'; readonly count: number };

/**
 * What the contact budget has against it.
 *
 * @param touches - of the person, by thread
 */
export function startObstacle(
  cadence: Cadence,
  id: FollowUpId,
  touches: Touches,
  settings: Settings,
  now: EpochMs,
): StartObstacle | null {
  // Towards touches on its own thread a cadence may keep a pace of its own.
  const seen = touches.map((it) => (it.runId === id ? { ...it, runId: cadence.id } : it));
  const [first] = previewAround(cadence, seen, settings.budget, now, settings);
  if (!first) return { kind: 'exhausted', count: unansweredTouches(seen).length };
  return first.isMoved ? { kind: 'later', at: first.at } : null;
}
