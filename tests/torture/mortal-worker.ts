import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '@/lib/db/db';

/** Thrown wherever the worker is when its time has come; nothing that it awaited goes on. */
export class WorkerDiedError extends Error {
  override readonly name = 'WorkerDiedError';
}

type Call = (...args: unknown[]) => unknown;
type Api = Record<string, Call>;

/** What the background awaits of the browser, as the browser has it. */
const AWAITED: readonly { readonly api: Api; readonly name: string; readonly original: Call }[] = (
  [
    [fakeBrowser.notifications, ['create', 'clear', 'getAll']],
    [fakeBrowser.alarms, ['create', 'clear']],
    [fakeBrowser.action, ['setBadgeText', 'setBadgeBackgroundColor']],
    [fakeBrowser.storage.local, ['set']],
    [fakeBrowser.storage.session, ['get', 'set', 'remove']],
  ] as unknown as readonly (readonly [Api, readonly string[]])[]
).flatMap(([api, names]) =>
  names.map((name) => {
    const original = api[name];
    if (!original) throw new RangeError(`the browser has no ${name} to wrap`);
    return { api, name, original };
  }),
);

/**
 * Lets the background die at any point at which it awaits the outside world: before or after each
 * call of the database, the browser or the network. A transaction that is open then is rolled back,
 * as when a worker is really stopped.
 */
export class MortalWorker {
  #callsLeft = Number.POSITIVE_INFINITY;
  #isDead = false;
  #isSpared = false;

  constructor() {
    db.use({
      stack: 'dbcore',
      name: 'mortal',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: (request) => this.#pass(() => table.mutate(request)),
            get: (request) => this.#pass(() => table.get(request)),
            getMany: (request) => this.#pass(() => table.getMany(request)),
            query: (request) => this.#pass(() => table.query(request)),
          };
        },
      }),
    });
  }

  /**
   * Wrap the browser and the network as they are now.
   *
   * @param onNotify - looks at each notification before it appears
   */
  embody(onNotify: (notificationId: string) => Promise<void>): void {
    for (const { api, name, original } of AWAITED) {
      api[name] = (...args) =>
        this.#pass(async () => {
          if (name === 'create' && typeof args[0] === 'string') await onNotify(args[0]);
          return original.apply(api, args);
        });
    }
    const network = globalThis.fetch;
    vi.stubGlobal('fetch', (...args: Parameters<typeof fetch>) =>
      this.#pass(() => network(...args)),
    );
  }

  dieAfter(calls: number): void {
    this.#callsLeft = calls;
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  /** The browser starts another. */
  rise(): void {
    this.#isDead = false;
    this.#callsLeft = Number.POSITIVE_INFINITY;
  }

  /** Look at the database without living through it. */
  async spare<Result>(look: () => PromiseLike<Result>): Promise<Result> {
    this.#isSpared = true;
    try {
      return await look();
    } finally {
      this.#isSpared = false;
    }
  }

  /** Before the call nothing has happened; after it, it has, and nobody hears of it. */
  #pass<Result>(call: () => PromiseLike<Result>): Promise<Result> {
    if (this.#isSpared) return call() as Promise<Result>;
    this.#live();
    return call().then((result) => {
      this.#live();
      return result;
    }) as Promise<Result>;
  }

  #live(): void {
    if (this.#isSpared) return;
    if (this.#callsLeft <= 0) this.#isDead = true;
    this.#callsLeft--;
    if (this.#isDead) throw new WorkerDiedError('the worker was stopped');
  }
}
