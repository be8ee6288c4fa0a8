import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('components/tokens.css', 'utf8');

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what marks a state or the edge of a control. */
const TEXT = 4.5;
const MARK = 3;

const GROUNDS = ['--paper', '--paper-raised'];
const ON_GROUNDS: readonly (readonly [string, number])[] = [
  ['--ink', TEXT],
  ['--ink-soft', TEXT],
  ['--ink-faint', TEXT],
  ['--accent', TEXT],
  ['--overdue', TEXT],
  ['--overdue-late', TEXT],
  ['--overdue-very-late', TEXT],
  ['--owed', TEXT],
  ['--answered', TEXT],
  ['--unknown', MARK],
  ['--edge', MARK],
];
const PAIRS: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...GROUNDS.flatMap((ground) => ON_GROUNDS.map(([ink, least]) => [ink, ground, least] as const)),
  ['--on-accent', '--accent', TEXT],
  ['--accent', '--accent-soft', TEXT],
  ['--ink', '--accent-soft', TEXT],
  ['--ink-soft', '--accent-soft', TEXT],
  ['--ink-faint', '--accent-soft', TEXT],
  ['--answered', '--accent-soft', TEXT],
  ['--overdue', '--overdue-soft', TEXT],
  ['--overdue-late', '--overdue-late-soft', TEXT],
  ['--overdue-very-late', '--overdue-very-late-soft', TEXT],
  ['--ink', '--overdue-soft', TEXT],
  ['--ink', '--overdue-very-late-soft', TEXT],
  ['--ink', '--line', TEXT],
];

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each(PAIRS)('%s is seen on %s', (ink, ground, least) => {
    expect(contrast(color(ink, theme), color(ground, theme))).toBeGreaterThanOrEqual(least);
  });
});

/** @throws RangeError if the token has no colour for both themes */
function color(token: string, theme: 'light' | 'dark'): string {
  const pair = tokens.match(new RegExp(`${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`));
  const found = pair?.[theme === 'light' ? 1 : 2];
  if (!found) throw new RangeError(`${token} has no colours for light and dark`);
  return found;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, two) => one - two);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
