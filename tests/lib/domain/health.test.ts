import { describe, expect, it } from 'vitest';
import { healthOf, isBroken, mergeHealth } from '@/lib/domain/health';

describe('health', () => {
  it('counts by part and tells when what is essential is no longer understood', () => {
    const good = mergeHealth([], { understood: { 'sync:s': 3 }, unknown: {} }, 1000);
    expect(healthOf(good)).toMatchObject({ understoodAt: 1000, isTrackingBroken: false });
    const bad = mergeHealth(good, { understood: { row: 1 }, unknown: { 'sync:s': 2 } }, 2000);
    expect(healthOf(bad)).toMatchObject({ understoodAt: 2000, isTrackingBroken: true });
    expect(bad.find(({ name }) => name === 'sync:s')).toMatchObject({ understood: 3, unknown: 2 });
    const again = mergeHealth(bad, { understood: { 'sync:s': 1 }, unknown: { 'sync:s': 1 } }, 3000);
    expect(again.some(isBroken)).toBe(false);
  });
});
