import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

export const EXTENSION = path.resolve('.output/chrome-mv3');

export type BrowserOptions = {
  /** Where `mail.google.com` is served on this machine. */
  readonly port: number;
  /** A profile to go on with; a throw-away one by default. */
  readonly profile?: string;
  readonly extension?: string;
  readonly headless?: boolean;
  /** The browser's own language: `en` or `es`. */
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly args?: readonly string[];
  /** Where Chromium is to log what it asks the network for. */
  readonly netLog?: string;
};

export function makeProfile(): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'retoma-'));
  mkdirSync(path.join(profile, 'Default'));
  // In developer mode an unpacked extension may reload itself.
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Start Chromium with the built extension, for which no host but `mail.google.com` exists. The
 * manifest under test is the one that is shipped, and the worker's requests carry cookies.
 */
export function launch(options: BrowserOptions): Promise<BrowserContext> {
  const { port, extension = EXTENSION, headless = true, language = 'en' } = options;
  const { colorScheme, netLog } = options;
  const load = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  return chromium.launchPersistentContext(options.profile ?? makeProfile(), {
    executablePath: process.env.CHROMIUM ?? '/usr/lib/chromium/chromium',
    headless,
    chromiumSandbox: false,
    viewport: headless ? { width: 1280, height: 800 } : null,
    env: { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8` } as Record<
      string,
      string
    >,
    ...(colorScheme && { colorScheme }),
    ...(options.args && { ignoreDefaultArgs: ['--disable-extensions'] }),
    args: [
      ...(options.args ?? load),
      ...(netLog ? [`--log-net-log=${netLog}`] : []),
      `--lang=${language}`,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP mail.google.com 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    ],
  });
}
