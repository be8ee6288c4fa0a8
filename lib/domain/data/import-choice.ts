import type { KeptCadences } from '../cadence/kept';
import type { Correction } from '../corrections';
import type { Refusals } from '../manners/do-not-contact';
import type { KnownPerson } from '../person/known-person';
import type { Settings } from '../settings';
import type { ExportedAccount } from './export-format';

/** What is taken over of a file, besides its follow-ups. */
export type ImportChoice = {
  /** `merge`: what changed last stands. `replace`: what is stored goes first. */
  readonly mode: 'merge' | 'replace';
  readonly accounts: readonly ExportedAccount[];
  /** What was taught is merged in either mode. */
  readonly corrections: readonly Correction[];
  /** Replaces what is here under the same ids, where that is the mode. */
  readonly kept?: KeptCadences | undefined;
  /** Of each person what changed last stands. */
  readonly people?: readonly KnownPerson[] | undefined;
  /** Only ever added. */
  readonly refusals?: Refusals | undefined;
  /** Null leaves the settings as they are. */
  readonly settings: Settings | null;
};
