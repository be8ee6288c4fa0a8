import type { Mailbox } from '../mailbox';

const DAY_MS = 24 * 60 * 60_000;

/** Fill a mailbox with this many threads of one message each, newest first, for benches. */
export function fillWithRows(mailbox: Mailbox, count: number, now: number): void {
  for (let i = count; i > 0; i--) {
    mailbox.deliver({
      from: { email: `person${i}@company${i % 17}.example`, name: `Person ${i}` },
      subject: `Enquiry ${i} about office furniture`,
      body: `This is enquiry number ${i}.`,
      at: Math.floor(now - (i * DAY_MS) / 10),
    });
  }
}
