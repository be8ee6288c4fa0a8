import type { BrowserContext, Page } from '@playwright/test';
import { launch, makeProfile, removeProfile } from '../e2e/browser';
import type { FakeGmail } from '../fake-gmail/server';
import { buildOracle } from '../oracle/build';
import type { Bench } from './background-page';
import { BENCH_EXTENSION } from './build';

export type VariantName = 'plain' | 'retoma' | 'inboxsdk';

/** A browser with one extension or none. */
export type Variant = {
  readonly name: VariantName;
  readonly context: BrowserContext;
  close(): Promise<void>;
};

export async function startVariant(name: VariantName, gmail: FakeGmail): Promise<Variant> {
  const profile = makeProfile();
  const extension = name === 'inboxsdk' ? await buildOracle({ minify: true }) : BENCH_EXTENSION;
  const options = name === 'plain' ? { args: [] } : { extension };
  const context = await launch({ port: gmail.port, profile, ...options });
  return {
    name,
    context,
    async close() {
      await context.close();
      removeProfile(profile);
    },
  };
}

/** The page of the extension in which the background's code is timed. */
export async function openBench({ context }: Variant): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('/bench.html', worker.url()).href);
  return page;
}

/** Run one of the bench page's functions. */
export function inBench<Name extends keyof Bench>(
  page: Page,
  name: Name,
  ...args: Parameters<Bench[Name]>
): Promise<Awaited<ReturnType<Bench[Name]>>> {
  return page.evaluate(
    ([task, given]) => {
      const { bench } = globalThis as unknown as {
        bench: Record<string, (...it: unknown[]) => never>;
      };
      return bench[task]?.(...given) as never;
    },
    [name, args] as const,
  );
}
