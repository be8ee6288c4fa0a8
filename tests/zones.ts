import { afterAll, beforeAll, describe } from 'vitest';

/** North and south, whole and half hours, with and without summer time, and one that lost a day. */
const ZONES = [
  'Europe/Madrid',
  'America/Lima',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe',
] as const;

/** Tests that are run by the clock of each zone. Instants must be made within them. */
export function describeInZones(tests: () => void): void {
  describe.each(ZONES)('in %s', (zone) => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    beforeAll(() => {
      process.env.TZ = zone;
    });
    afterAll(() => {
      process.env.TZ = own;
    });
    tests();
  });
}
