import * as v from 'valibot';
import type { KeptCadences } from '../cadence/kept';
import { CadenceShape, MAX_LISTED, TemplateShape } from '../cadence/read-cadence';

const RemovedShape = v.strictObject({ id: CadenceShape.entries.id, isRemoved: v.literal(true) });

/** Removed ones count beside as many as there may be. */
const MAX_KEPT = 2 * MAX_LISTED;

/** What the user made of cadences and templates, as it is exported. */
export const KeptCadencesShape: v.GenericSchema<unknown, KeptCadences> = v.pipe(
  v.unknown(),
  v.object({
    cadences: v.pipe(v.array(v.union([CadenceShape, RemovedShape])), v.maxLength(MAX_KEPT)),
    templates: v.pipe(v.array(v.union([TemplateShape, RemovedShape])), v.maxLength(MAX_KEPT)),
  }),
);
