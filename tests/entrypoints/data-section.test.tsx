import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App as Options } from '@/entrypoints/options/App';
import { App as Popup } from '@/entrypoints/popup/App';
import { handlers } from '@/lib/background/handlers';
import { noteTrouble } from '@/lib/background/trouble';
import { db } from '@/lib/db/db';
import { readSettings } from '@/lib/db/settings';
import { EXPORT_CLOSING, exportLines, exportOpening } from '@/lib/domain/data/export-format';
import { NOT_JUDGED } from '@/lib/domain/expected';
import type { FollowUp } from '@/lib/domain/follow-up';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { BY_SETTINGS } from '@/lib/domain/tracking';
import { serve } from '@/lib/messaging/server';
import { makeQueryClient } from '@/lib/queries/client';
import { speak } from '@/tests/i18n';
import { MONDAY, makeFollowUp, makeMail } from '@/tests/make';
import { install } from '../lib/background/setup';

function open(Page: typeof Options) {
  return render(
    <QueryClientProvider client={makeQueryClient()}>
      <Page />
    </QueryClientProvider>,
  );
}

function fileOf(followUps: readonly FollowUp[], settings = DEFAULT_SETTINGS): File {
  const head = { exportedAt: MONDAY, settings, accounts: [], corrections: [] };
  const text = exportOpening(head) + exportLines(followUps, true) + EXPORT_CLOSING;
  return new File([text], 'retoma.json', { type: 'application/json' });
}

const dataSection = () => screen.findByRole('region', { name: 'Your data' });
const button = (name: string) => screen.findByRole('button', { name });
const NEW = makeFollowUp({ id: 'me@example.com/00000000000000aa', threadId: '00000000000000aa' });

beforeEach(async () => {
  await install();
  speak('en', 'en-GB');
  serve(handlers, (error) => void noteTrouble(error, MONDAY));
});
afterEach(() => void vi.useRealTimers());

describe('your data', () => {
  it('says how much there is, and that the browser keeps it', async () => {
    await handlers.reportSent({ mail: makeMail(), choice: BY_SETTINGS, judgement: NOT_JUDGED });
    open(Options);
    await waitFor(async () =>
      expect(await dataSection()).toHaveTextContent(
        '1 follow-up is stored in this browser. The browser keeps them until you erase them.',
      ),
    );
  });

  it('previews a file before it is taken, and takes its settings only if asked', async () => {
    open(Options);
    const input = await screen.findByLabelText('Import or restore');
    const file = fileOf([NEW], { ...DEFAULT_SETTINGS, waitDays: 9 });
    await userEvent.upload(input, file);
    expect(await screen.findByText('1 follow-up that is not here yet')).toBeVisible();
    expect(await db.followUps.count()).toBe(0);
    await userEvent.click(await button('Merge'));
    expect(await screen.findByText('1 follow-up imported.')).toBeVisible();
    expect(await db.followUps.count()).toBe(1);
    expect((await readSettings()).waitDays).toBe(3);
  });

  it('leaves out what cannot be read, by its place and field', async () => {
    open(Options);
    const broken = { ...NEW, dueAt: 'soon' } as unknown as FollowUp;
    await userEvent.upload(await screen.findByLabelText('Import or restore'), fileOf([broken]));
    expect(await screen.findByText('Follow-up 1: dueAt')).toBeVisible();
    await userEvent.click(await button('Cancel'));
    expect(screen.queryByText('Follow-up 1: dueAt')).not.toBeInTheDocument();
  });

  it('erases only after asking, with the way back under the focus', async () => {
    await handlers.reportSent({ mail: makeMail(), choice: BY_SETTINGS, judgement: NOT_JUDGED });
    open(Options);
    await userEvent.click(await button('Erase everything…'));
    expect(await button('Cancel')).toHaveFocus();
    expect(await button('Erase now')).toHaveAccessibleDescription(/cannot be undone/);
    await userEvent.keyboard('{Enter}');
    expect(await db.followUps.count()).toBe(1);
    await userEvent.click(await button('Erase everything…'));
    await userEvent.click(await button('Erase now'));
    expect(await screen.findByText('Everything is erased.')).toBeVisible();
    expect(await db.followUps.count()).toBe(0);
  });
});

describe('a full disk', () => {
  const full = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };

  it('is told of in words where a setting is saved', async () => {
    vi.spyOn(db.settings, 'put').mockImplementation(full);
    open(Options);
    await userEvent.click(await screen.findByRole('radio', { name: 'All mail' }));
    const alerts = await screen.findAllByText(/^The disk is full/);
    expect(alerts[0]).toBeVisible();
    expect((await readSettings()).tracking).toBe('expecting');
  });

  it('met in the background is told of in popup, badge and options, until it has passed', async () => {
    const put = vi.spyOn(db.followUps, 'put').mockImplementation(full);
    const send = () =>
      fakeBrowser.runtime.sendMessage({
        source: 'retoma',
        name: 'reportSent',
        payload: { mail: makeMail(), choice: BY_SETTINGS, judgement: NOT_JUDGED },
      });
    expect(await send()).toMatchObject({ ok: false, trouble: 'disk-full' });
    const { unmount } = open(Popup);
    expect(await screen.findByText(/^The disk is full/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Your data' })).toHaveAttribute(
      'href',
      '/options.html#data',
    );
    expect(await fakeBrowser.action.getBadgeText({})).toBe('!');
    put.mockRestore();
    await send();
    await waitFor(() => expect(screen.queryByText(/^The disk is full/)).not.toBeInTheDocument());
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    unmount();
  });
});

describe('a database that cannot be opened', () => {
  function breakDatabase() {
    db.close({ disableAutoOpen: false });
    const opening = indexedDB.open.bind(indexedDB);
    return vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name !== 'retoma') return opening(name, version);
      const request = { error: new DOMException('backing store', 'UnknownError') };
      setTimeout(() => {
        const { onerror } = request as { onerror?: (event: unknown) => void };
        onerror?.({ target: request, preventDefault() {}, stopPropagation() {} });
      });
      return request as unknown as IDBOpenDBRequest;
    });
  }

  it('is never a blank popup', async () => {
    const broken = breakDatabase();
    open(Popup);
    const alert = await screen.findByText(/^The browser cannot open my database/);
    expect(alert).toBeVisible();
    expect(screen.getByRole('link', { name: 'Your data' })).toBeVisible();
    broken.mockRestore();
    await userEvent.click(await button('Try again'));
    await waitFor(() => expect(alert).not.toBeInTheDocument());
    expect(await screen.findByText('Nobody owes you an answer.')).toBeVisible();
  });

  it('leaves export and erase at hand in the options', async () => {
    breakDatabase();
    open(Options);
    expect((await screen.findAllByText(/^The browser cannot open/))[0]).toBeVisible();
    const section = within(await dataSection());
    expect(section.getByRole('button', { name: 'Export JSON' })).toBeEnabled();
    expect(section.getByRole('button', { name: 'Erase everything…' })).toBeEnabled();
  });

  it('is replaced by an empty one when everything is erased', async () => {
    const broken = breakDatabase();
    await expect(handlers.countStored()).rejects.toThrow();
    await handlers.eraseEverything();
    broken.mockRestore();
    expect(await handlers.countStored()).toEqual({ followUps: 0, broken: 0 });
  });
});

it('a database of a later version can still be exported', async () => {
  await handlers.reportSent({ mail: makeMail(), choice: BY_SETTINGS, judgement: NOT_JUDGED });
  db.close({ disableAutoOpen: false });
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('retoma', 990);
    opening.onupgradeneeded = () => opening.result.deleteObjectStore('broken');
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  const { followUps, last } = await handlers.exportFollowUps({ after: '' });
  expect(followUps).toHaveLength(1);
  expect(last).toBeNull();
});
