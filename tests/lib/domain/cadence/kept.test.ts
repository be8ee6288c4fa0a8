import { describe, expect, it } from 'vitest';
import { isSame, keeping, removing, standing } from '@/lib/domain/cadence/kept';

const A = { id: 'a', name: 'A' };
const B = { id: 'b', name: 'B' };
const SHIPPED = [A, B];

describe('what is shipped and what is kept', () => {
  it('stand together: changed in its place, removed nowhere, own ones last by name', () => {
    const kept = [
      { id: 'z', name: 'Own 2' },
      { id: 'y', name: 'Own 1' },
      { id: 'b', isRemoved: true as const },
      { id: 'a', name: 'Changed' },
    ];
    expect(standing(SHIPPED, kept).map(({ name }) => name)).toEqual(['Changed', 'Own 1', 'Own 2']);
    expect(standing(SHIPPED, [])).toEqual(SHIPPED);
  });

  it('need no row where they say the same', () => {
    const changed = { id: 'b', name: 'Mine' };
    expect(keeping([{ name: 'A', id: 'a' }, changed], SHIPPED)).toEqual({
      put: [changed],
      drop: ['a'],
    });
    expect(isSame({ x: [1, 2] }, { x: [2, 1] })).toBe(false);
  });

  it('leave a mark only where they would come back', () => {
    expect(removing('a', SHIPPED)).toEqual({ put: [{ id: 'a', isRemoved: true }], drop: [] });
    expect(removing('own', SHIPPED)).toEqual({ put: [], drop: ['own'] });
  });
});
