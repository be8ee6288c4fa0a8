import * as v from 'valibot';
import { type Correction, correctionOf } from '../corrections';
import { AddressShape, InstantShape } from '../shapes';

const taught = { email: AddressShape, id: v.string(), at: InstantShape };

/** What the user taught, as it is stored and exported. */
export const CorrectionShape: v.GenericSchema<unknown, Correction> = v.pipe(
  v.unknown(),
  v.variant('kind', [
    v.object({ kind: v.literal('not-an-answer'), ...taught }),
    v.object({ kind: v.literal('person'), ...taught }),
    v.object({
      kind: v.literal('needs-no-answer'),
      reason: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)),
      ...taught,
    }),
  ]),
  v.check((it) => it.id === correctionOf(it, it.at).id, 'not the id of what it teaches'),
);

export const CorrectionsShape = v.pipe(v.array(CorrectionShape), v.maxLength(10_000));
