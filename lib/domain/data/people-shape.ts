import * as v from 'valibot';
import type { Refusals } from '../manners/do-not-contact';
import { type KnownPerson, MAX_NOTE_LENGTH, MAX_NOTES } from '../person/known-person';
import { AddressShape, InstantShape } from '../shapes';

/** More people than anyone knows. */
const MAX_PEOPLE = 100_000;

const StageShape = v.pipe(v.string(), v.minLength(1), v.maxLength(40), v.regex(/^\P{Cc}*$/u));

/** What the user keeps of people, as it is stored and exported. */
export const KnownPeopleShape: v.GenericSchema<unknown, readonly KnownPerson[]> = v.pipe(
  v.unknown(),
  v.array(
    v.object({
      mailbox: AddressShape,
      stage: v.nullable(StageShape),
      stageAt: v.nullable(InstantShape),
      notes: v.pipe(
        v.array(
          v.object({
            at: InstantShape,
            text: v.pipe(
              v.string(),
              v.minLength(1),
              v.maxLength(MAX_NOTE_LENGTH),
              v.regex(/^\P{Cc}*$/u),
            ),
          }),
        ),
        v.maxLength(MAX_NOTES),
      ),
      changedAt: InstantShape,
    } satisfies Record<keyof KnownPerson, v.GenericSchema>),
  ),
  v.maxLength(MAX_PEOPLE),
);

/** Of HMAC-SHA-256: a key as browsers make it, and what it makes, as hexadecimal digits. */
const KeyShape = v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/));
const HashShape = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

export const RefusalsShape: v.GenericSchema<unknown, Refusals> = v.pipe(
  v.unknown(),
  v.object({
    keys: v.pipe(v.array(KeyShape), v.maxLength(100)),
    people: v.pipe(
      v.array(
        v.object({
          hash: HashShape,
          reason: v.picklist(['refused', 'erased']),
          wasErased: v.optional(v.literal(true)),
        }),
      ),
      v.maxLength(MAX_PEOPLE),
    ),
  }),
) as v.GenericSchema<unknown, Refusals>;
