import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { EXTENSION, launch, makeProfile, removeProfile } from '../e2e/browser';
import { INBOX } from '../e2e/gmail-user';
import { startFakeGmail } from '../fake-gmail/server';
import { walkMainJob } from './walk';

const SHOTS = path.resolve('.output/demo');

/** Kept: signing in to Gmail is work. */
const GMAIL_PROFILE = path.join(homedir(), '.retoma-gmail-profile');

const options = new Set(process.argv.slice(2));
const unknown = [...options].filter((it) => it !== '--headless' && it !== '--gmail');
if (unknown.length > 0) {
  console.error(`Unknown option ${unknown.join(', ')}. There are --headless and --gmail.`);
  process.exitCode = 1;
} else if (options.has('--gmail')) await openGmail();
else if (options.has('--headless') || !hasDisplay()) process.exitCode = await walk();
else await play();

/**
 * The real Gmail, in a profile of its own that is kept. The browser is started as a person would:
 * Google lets nobody sign in to one that is driven by a program.
 */
async function openGmail(): Promise<void> {
  mkdirSync(GMAIL_PROFILE, { recursive: true });
  console.log(
    `Opening Gmail with Retoma, in the profile ${GMAIL_PROFILE}. Close the window to end.`,
  );
  const browser = spawn(
    process.env.CHROMIUM ?? 'chromium',
    [
      `--user-data-dir=${GMAIL_PROFILE}`,
      `--load-extension=${EXTENSION}`,
      '--no-first-run',
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      INBOX,
    ],
    { stdio: 'ignore' },
  );
  await once(browser, 'exit');
}

/** A window on the demo mailbox, to play with. */
async function play(): Promise<void> {
  const gmail = await startFakeGmail();
  const profile = makeProfile();
  const context = await launch({ port: gmail.port, profile, headless: false });
  const [page = await context.newPage()] = context.pages();
  await page.goto(INBOX);
  console.log(
    [
      'The demo mailbox is open with Retoma in it. Nothing of it is real, and nothing leaves this machine.',
      'Write a mail to somebody outside example.com and send it: its row is marked.',
      'The toolbar button (pin it from the puzzle piece) lists what waits; right-click it for options.',
      'Close the window to end.',
    ].join('\n'),
  );
  await untilClosed(context);
  await gmail.close();
  removeProfile(profile);
}

/** @returns the exit code: 0 if every step held */
async function walk(): Promise<number> {
  rmSync(SHOTS, { recursive: true, force: true });
  mkdirSync(SHOTS, { recursive: true });
  const gmail = await startFakeGmail();
  const profile = makeProfile();
  const context = await launch({ port: gmail.port, profile });
  try {
    const isWhole = await walkMainJob({ context, gmail, shots: SHOTS });
    console.log(
      isWhole
        ? `\nThe main job holds. A screenshot of each step: ${path.relative('.', SHOTS)}/`
        : `\nA step failed. What was on screen: ${path.relative('.', SHOTS)}/`,
    );
    return isWhole ? 0 : 1;
  } finally {
    await context.close();
    await gmail.close();
    removeProfile(profile);
  }
}

function untilClosed(context: BrowserContext): Promise<unknown> {
  return context.waitForEvent('close', { timeout: 0 });
}

function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  );
}
