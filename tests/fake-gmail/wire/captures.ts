import { existsSync, readFileSync } from 'node:fs';

/** Real answers of Gmail lie beside the repository, and never in it. */
const FOLDER = new URL('../../../../shared/captures/', import.meta.url);

/** Whether the captures are there; tests that need them skip, and say so, where they are not. */
export const hasCaptures = existsSync(FOLDER);

export function captureText(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}

export function captureJson(path: string): unknown {
  return JSON.parse(captureText(path));
}

/** What a JSON value is like when its words and numbers are taken away. */
export type Shape = string | null | readonly Shape[];

/**
 * Every array keeps its length and its nulls, but for plain lists: of texts, of numbers, and of
 * people (`[1, address, name?]`), whose length says nothing.
 */
export function shapeOf(value: unknown): Shape {
  if (!Array.isArray(value)) return value === null ? null : typeof value;
  if (value.length > 0 && value.every((item) => typeof item === 'string')) return 'texts';
  if (value.length > 0 && value.every((item) => typeof item === 'number')) return 'numbers';
  if (value.length > 0 && value.every(isPerson)) return 'people';
  if (isPerson(value)) return 'person';
  return value.map(shapeOf);
}

function isPerson(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value[0] === 1 &&
    typeof value[1] === 'string' &&
    value.length <= 3 &&
    value.slice(2).every((name) => typeof name === 'string')
  );
}
