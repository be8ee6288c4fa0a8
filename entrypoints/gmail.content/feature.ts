import { attempt } from '@/lib/attempt';
import type { Address } from '@/lib/domain/address';
import type { GmailRecord } from '@/lib/gmail/records';
import type { composeChoices } from '@/lib/stores/compose-choices';
import type { FollowUpsOnPage, MarksOnPage } from './follow-ups-on-page';
import type { HealthCounts } from './health-counts';
import type { LateScript } from './late-script';
import type { SettingsOnPage } from './settings-on-page';
import type { ThemeOnPage } from './theme-on-page';

/** One thing the extension does inside Gmail. One file each, listed in features/index.ts. */
export type Feature = {
  /** Names the feature in logs; the same as its file. */
  readonly id: string;
  /** Start watching the page. Whatever it adds must go when `signal` aborts. */
  start(gmail: GmailPage, signal: AbortSignal): void;
};

/** What features know of the page they run in. */
export type GmailPage = {
  readonly document: Document;
  /** Address of the account on screen, lower case. */
  readonly account: Address;
  readonly followUps: FollowUpsOnPage;
  readonly marks: MarksOnPage;
  readonly settings: SettingsOnPage;
  readonly theme: ThemeOnPage;
  /** To be called before anything of ours is put into a row. */
  styleMarks(): void;
  readonly health: HealthCounts;
  readonly choices: typeof composeChoices;
  readonly ui: LateScript<'gmail-ui'>;
  readonly judge: LateScript<'gmail-judge'>;
  /** Hear what the observer tells, from the page's start on. */
  onRecord(listener: (record: GmailRecord) => unknown, signal: AbortSignal): void;
};

/** A feature that fails to start leaves the others running. */
export function startFeatures(
  features: readonly Feature[],
  gmail: GmailPage,
  signal: AbortSignal,
): void {
  for (const feature of features) void attempt(feature.id, () => feature.start(gmail, signal));
}
