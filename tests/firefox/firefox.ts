import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { Marionette } from './marionette';

/** The package as it goes to the store: `wxt zip -b firefox` makes it. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const PACKAGE = path.resolve(`.output/retoma-${version}-firefox.zip`);

/** As wxt.config.ts names it; Firefox knows its data by it. */
export const EXTENSION_ID = 'retoma@retoma.example';

/** Under which its pages are found; by itself Firefox would draw one at random. */
const UUID = '6b1c4c0e-6f0b-4f0e-9d3a-2f5a5e6f7a80';
export const ORIGIN = `moz-extension://${UUID}`;

/** As JSON writes them: what crosses between here and a page. */
type Json = string | number | boolean | null | undefined | readonly Json[] | object;

/** Of what Firefox's own window can reach, what is used here. */
type FirefoxWorld = {
  readonly window: { hostsAsked: Set<string> };
  readonly Ci: { readonly nsIHttpChannel: unknown };
  readonly Services: {
    readonly obs: { addObserver(observer: (subject: Channel) => void, topic: string): void };
  };
};

type Channel = {
  QueryInterface(type: unknown): Channel;
  readonly URI: { readonly host: string };
  readonly loadInfo: { readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean } };
};

/** A tab by its WebDriver handle. */
export type Tab = string;

/**
 * Firefox with the built extension, for which `mail.google.com` is on this machine. It is driven by
 * its own Marionette; there is no other program in between.
 */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #marionette: Marionette;

  private constructor(child: ChildProcess, marionette: Marionette) {
    this.#process = child;
    this.#marionette = marionette;
  }

  /** @param gmailPort - where `mail.google.com` is served on this machine */
  static async launch(profile: string, gmailPort: number): Promise<Firefox> {
    const port = await freePort();
    writeFileSync(path.join(profile, 'user.js'), userPreferences(profile, port, gmailPort));
    const child = spawn(
      process.env.FIREFOX ?? '/usr/lib/firefox-esr/firefox-esr',
      [
        '-headless',
        '-no-remote',
        '-marionette',
        '-remote-allow-system-access',
        '-profile',
        profile,
      ],
      { stdio: 'ignore', env: { ...process.env, LANGUAGE: 'en', LANG: 'en_US.UTF-8' } },
    );
    const firefox = new Firefox(child, await whenListening(port));
    await firefox.#send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await firefox.#send('WebDriver:SetTimeouts', { script: 30_000 });
    return firefox;
  }

  /** Install the extension for good: it is there after a restart. */
  async installExtension(): Promise<void> {
    await this.#send('Addon:Install', { path: PACKAGE, temporary: false });
  }

  async openTab(url: string): Promise<Tab> {
    const { handle } = (await this.#send('WebDriver:NewWindow', { type: 'tab' })) as {
      handle: Tab;
    };
    await this.goto(handle, url);
    return handle;
  }

  async goto(tab: Tab, url: string): Promise<void> {
    await this.#focus(tab);
    await this.#send('WebDriver:Navigate', { url });
  }

  async closeTab(tab: Tab): Promise<void> {
    await this.#focus(tab);
    await this.#send('WebDriver:CloseWindow');
    const [other] = (await this.#send('WebDriver:GetWindowHandles')) as Tab[];
    if (other) await this.#focus(other);
  }

  /** Run a function in a page. It sees what the page sees and nothing of this file. */
  async evaluate<Arguments extends readonly Json[], Result>(
    tab: Tab,
    task: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result> {
    await this.#focus(tab);
    return this.#run(task, args);
  }

  /** Run a function with the rights of Firefox itself. */
  async evaluateInFirefox<Arguments extends readonly Json[], Result>(
    task: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result> {
    await this.#send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.#run(task, args);
    } finally {
      await this.#send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Note which hosts are asked from now on, by anything but Firefox itself. */
  async watchHosts(): Promise<void> {
    await this.evaluateInFirefox(() => {
      const world = globalThis as unknown as FirefoxWorld;
      const hosts = new Set<string>();
      world.window.hostsAsked = hosts;
      world.Services.obs.addObserver((subject) => {
        const { URI, loadInfo } = subject.QueryInterface(world.Ci.nsIHttpChannel);
        if (!loadInfo.triggeringPrincipal.isSystemPrincipal) hosts.add(URI.host);
      }, 'http-on-opening-request');
    });
  }

  hostsAsked(): Promise<string[]> {
    return this.evaluateInFirefox(() => {
      const { window } = globalThis as unknown as FirefoxWorld;
      return [...window.hostsAsked];
    });
  }

  /** Click with the mouse, where the element is seen, as soon as there is one. */
  async click(tab: Tab, xpath: string): Promise<void> {
    await this.#focus(tab);
    await this.#send('WebDriver:ElementClick', { id: await this.#find(xpath) });
  }

  /** Type with the keyboard. */
  async type(tab: Tab, xpath: string, text: string): Promise<void> {
    await this.#focus(tab);
    await this.#send('WebDriver:ElementSendKeys', { id: await this.#find(xpath), text });
  }

  /** Quit. Once is enough. */
  async close(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const isGone = once(this.#process, 'exit');
    await this.#send('Marionette:Quit', { flags: ['eForceQuit'] });
    await isGone;
    this.#marionette.close();
  }

  /** @returns the WebDriver id of the first element that is seen, waiting for one */
  async #find(xpath: string): Promise<string> {
    let found: string | undefined;
    await expect
      .poll(
        async () => {
          const elements = (await this.#send('WebDriver:FindElements', {
            using: 'xpath',
            value: xpath,
          })) as Record<string, string>[];
          for (const element of elements) {
            const [id] = Object.values(element);
            if (found || !(await this.#send('WebDriver:IsElementDisplayed', { id }))) continue;
            found = id;
          }
          return found;
        },
        { message: xpath },
      )
      .toBeDefined();
    return found ?? '';
  }

  #focus(tab: Tab): Promise<unknown> {
    return this.#send('WebDriver:SwitchToWindow', { handle: tab });
  }

  async #run<Arguments extends readonly Json[], Result>(
    task: (...args: Arguments) => Result | Promise<Result>,
    args: Arguments,
  ): Promise<Result> {
    return (await this.#send('WebDriver:ExecuteScript', {
      script: `return (${task}).apply(null, arguments)`,
      args,
      // The page's own globals, not Marionette's view of them.
      sandbox: null,
    })) as Result;
  }

  async #send(command: string, parameters?: object): Promise<unknown> {
    const result = await this.#marionette.send(command, parameters);
    const isWrapped = typeof result === 'object' && result !== null && 'value' in result;
    return isWrapped ? result.value : result;
  }
}

export function makeProfile(): string {
  return mkdtempSync(path.join(tmpdir(), 'retoma-firefox-'));
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}

/** Where what is downloaded lies. */
export function downloadsOf(profile: string): string {
  return path.join(profile, 'downloads');
}

function userPreferences(profile: string, port: number, gmailPort: number): string {
  const preferences = {
    'marionette.port': port,
    // mail.google.com is on this machine, and so is every port 443.
    'network.dns.localDomains': 'mail.google.com',
    'network.socket.forcePort': `443=${gmailPort}`,
    'network.dns.disableIPv6': true,
    'security.cert_pinning.enforcement_level': 0,
    'network.stricttransportsecurity.preloadlist': false,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
    'browser.download.folderList': 2,
    'browser.download.dir': downloadsOf(profile),
    // Nobody has signed the package yet.
    'xpinstall.signatures.required': false,
    // Firefox asks no one about anything of its own.
    // Firefox draws notifications itself: a machine without a desktop has nobody else to do so.
    'alerts.useSystemBackend': false,
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.enabled': false,
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new RangeError('no free port');
  return address.port;
}

async function whenListening(port: number): Promise<Marionette> {
  let marionette: Marionette | undefined;
  await expect
    .poll(
      async () => {
        marionette = await Marionette.connect(port).catch(() => undefined);
        return marionette;
      },
      { message: 'Firefox listens', timeout: 60_000 },
    )
    .toBeDefined();
  if (!marionette) throw new Error('Firefox does not listen');
  return marionette;
}
