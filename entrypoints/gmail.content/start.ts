import { attempt } from '@/lib/attempt';
import type { Address } from '@/lib/domain/address';
import { receive } from '@/lib/gmail/channel';
import { mailboxPath } from '@/lib/gmail/mailbox-path';
import { accountInTitle } from '@/lib/gmail/page/account';
import { readRecords } from '@/lib/gmail/read-record';
import type { GmailRecord } from '@/lib/gmail/records';
import { request } from '@/lib/messaging/client';
import { composeChoices } from '@/lib/stores/compose-choices';
import { type Feature, startFeatures } from './feature';
import { FollowUpsOnPage, MarksOnPage } from './follow-ups-on-page';
import { HealthCounts } from './health-counts';
import { LateScript } from './late-script';
import { markStyle } from './mark-style';
import { followSettings } from './settings-on-page';
import { followTheme } from './theme-on-page';

type RecordListener = (record: GmailRecord) => unknown;

/**
 * Start the features once it is known whose mailbox the page shows: from the observer, or else from
 * the window's title. What the observer tells before that waits.
 */
export function startInGmail(
  page: Document,
  features: readonly Feature[],
  signal: AbortSignal,
): void {
  const listeners = new Set<RecordListener>();
  const waiting: GmailRecord[] = [];
  let account: Address | undefined;

  const deliver = (): void => {
    if (account === undefined) return;
    for (const record of waiting.splice(0)) {
      for (const listener of listeners) {
        void attempt(record.type, () => listener(withAccount(record, account ?? '')));
      }
    }
  };

  const start = (found: Address, ik: string | null): void => {
    if (account !== undefined) return;
    account = found;
    const location = mailboxPath(page.location.pathname);
    void attempt('report account', () =>
      request('reportAccount', { account: found, ik, ...location }),
    );
    const health = new HealthCounts();
    const theme = followTheme(page, signal);
    const gmail = {
      document: page,
      account: found,
      followUps: new FollowUpsOnPage(found, page, signal),
      marks: new MarksOnPage(found, page, signal),
      settings: followSettings(signal),
      theme,
      styleMarks: markStyle(page, theme, signal),
      health,
      choices: composeChoices,
      ui: new LateScript('gmail-ui', 'ui', health),
      judge: new LateScript('gmail-judge', 'judge', health),
      onRecord(listener: RecordListener, until: AbortSignal) {
        listeners.add(listener);
        until.addEventListener('abort', () => listeners.delete(listener));
      },
    };
    startFeatures(features, gmail, signal);
    deliver();
  };

  receive(
    page,
    (detail) => {
      for (const record of readRecords(detail)) {
        if (record.type === 'page' && record.account) start(record.account, record.ik);
        waiting.push(record);
      }
      deliver();
    },
    signal,
  );
  whenTitleNamesAccount(page, (found) => start(found, null), signal);
}

/** The observer names the account it found in the page; where it found none, ours stands. */
function withAccount(record: GmailRecord, account: Address): GmailRecord {
  switch (record.type) {
    case 'sent':
      return { ...record, mail: { ...record.mail, account } };
    case 'thread':
      return { ...record, snapshot: { ...record.snapshot, account } };
    case 'unsent':
      return { ...record, account };
    default:
      return record;
  }
}

/** Gmail writes its title once it has loaded, and again at every turn. */
function whenTitleNamesAccount(
  page: Document,
  onAccount: (account: Address) => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(read);
  function read(): void {
    const account = accountInTitle(page.title);
    if (!account) return;
    observer.disconnect();
    onAccount(account);
  }
  signal.addEventListener('abort', () => observer.disconnect());
  observer.observe(page.head, { subtree: true, childList: true, characterData: true });
  read();
}
