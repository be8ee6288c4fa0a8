/** Anything that JSON can say. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * An array as Gmail sends them: of fixed length, with null wherever there is nothing to say.
 *
 * @param values - by position
 */
export function sparse(length: number, values: Readonly<Record<number, Json | undefined>>): Json[] {
  return Array.from({ length }, (_, i) => values[i] ?? null);
}

/** What lies at a path of positions, or undefined. */
export function at(value: unknown, ...path: readonly number[]): unknown {
  return path.reduce<unknown>(
    (inner, position) => (Array.isArray(inner) ? inner[position] : undefined),
    value,
  );
}
