import type { CadenceId } from './cadence';
import type { RunChange } from './follow-up-run';

/** What the user may do with cadences on a follow-up. */
export type CadenceAction =
  | { readonly kind: 'start'; readonly cadenceId: CadenceId }
  /** Begin the mail that is the next step. */
  | { readonly kind: 'write' }
  | { readonly kind: 'change'; readonly change: RunChange }
  /** Let what runs follow its cadence as it is now. */
  | { readonly kind: 'follow-edited'; readonly cadenceId: CadenceId };
