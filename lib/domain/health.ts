import type { EpochMs } from './time';

/**
 * What a Gmail tab understood. Counts and names of selectors or endpoints, never anything of a mail.
 */
export type PageHealth = {
  /** Traffic and page parts read, by name. */
  readonly understood: Readonly<Record<string, number>>;
  /** The same for what was met and could not be read. */
  readonly unknown: Readonly<Record<string, number>>;
};

export type Health = {
  /** When anything of Gmail was last understood; null if never. */
  readonly understoodAt: EpochMs | null;
  /** One entry for each part met so far. */
  readonly parts: readonly PartHealth[];
  /** Whether what automatic tracking rests on was last met and not understood. */
  readonly isTrackingBroken: boolean;
};

export type PartHealth = {
  readonly name: string;
  readonly understoodAt: EpochMs | null;
  readonly unknownAt: EpochMs | null;
  readonly understood: number;
  readonly unknown: number;
};

/** Without these no sent mail is noticed. */
const ESSENTIAL: readonly string[] = ['sync:s', 'sent'];

export function mergeHealth(
  parts: readonly PartHealth[],
  page: PageHealth,
  now: EpochMs,
): PartHealth[] {
  const names = new Set([
    ...parts.map(({ name }) => name),
    ...Object.keys(page.understood),
    ...Object.keys(page.unknown),
  ]);
  return [...names].sort().map((name) => {
    const part = parts.find((known) => known.name === name) ?? newPart(name);
    const understood = page.understood[name] ?? 0;
    const unknown = page.unknown[name] ?? 0;
    return {
      name,
      understood: part.understood + understood,
      unknown: part.unknown + unknown,
      understoodAt: understood > 0 ? now : part.understoodAt,
      unknownAt: unknown > 0 ? now : part.unknownAt,
    };
  });
}

/**
 * Stored rows that could not be read, as health tells of them: by the outermost field at fault.
 *
 * @param faults - for each row its dotted field names
 */
export function brokenRowParts(faults: readonly (readonly string[])[], now: EpochMs): PartHealth[] {
  const counts = new Map<string, number>();
  for (const fields of faults) {
    const name = `stored:${fields[0]?.split('.')[0] || 'row'}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort()
    .map(([name, unknown]) => ({ ...newPart(name), unknown, unknownAt: now }));
}

export function healthOf(parts: readonly PartHealth[]): Health {
  const instants = parts.flatMap(({ understoodAt }) => understoodAt ?? []);
  return {
    understoodAt: instants.length > 0 ? Math.max(...instants) : null,
    parts,
    isTrackingBroken: parts.some((part) => ESSENTIAL.includes(part.name) && isBroken(part)),
  };
}

/** Something unknown came after all that was understood. */
export function isBroken({ understoodAt, unknownAt }: PartHealth): boolean {
  return unknownAt !== null && (understoodAt === null || unknownAt > understoodAt);
}

function newPart(name: string): PartHealth {
  return { name, understoodAt: null, unknownAt: null, understood: 0, unknown: 0 };
}
