import type { LegacyId } from '@/lib/domain/snapshot';
import type { FlaggedThread } from '@/lib/domain/track-mail';
import type { Place } from '@/lib/gmail/page/page-reading';
import { report } from '@/lib/messaging/client';
import type { LateScriptName } from '@/lib/messaging/protocol';
import type { ComposeOnPage } from './compose-on-page';
import type { GmailPage } from './feature';
import type { HealthCounts } from './health-counts';

/** What each script that starts later can do: each thing until its `signal` aborts. */
export type LateScripts = {
  /** Draws what needs React. */
  readonly 'gmail-ui': {
    drawThreadBar(gmail: GmailPage, thread: ThreadOnPage, place: Place, signal: AbortSignal): void;
    drawComposeChip(
      gmail: GmailPage,
      compose: ComposeOnPage,
      place: Place,
      signal: AbortSignal,
    ): void;
  };
  /** Judges mail that is written. */
  readonly 'gmail-judge': {
    followJudgement(gmail: GmailPage, compose: ComposeOnPage, signal: AbortSignal): void;
  };
};

export type ThreadOnPage = {
  readonly threadId: LegacyId;
  /** The thread as it is drawn now. */
  read(): FlaggedThread;
  /** Begin an answer with a text, in Gmail's own window. */
  answer(text: string): void;
  /** Do something at once, or when its view is on screen: Gmail keeps old ones, of the same thread too. */
  whenShown(task: () => void, signal: AbortSignal): void;
};

/** Where the scripts of one frame meet: they run in the same world and share its globals. */
type World = {
  retomaLate?: { [Name in LateScriptName]?: ((given: LateScripts[Name]) => void) | undefined };
};

/** The later script's end. It comes in vain if the script that asked for it has ended. */
export function handOver<Name extends LateScriptName>(name: Name, given: LateScripts[Name]): void {
  (globalThis as World).retomaLate?.[name]?.(given);
}

/**
 * The first script's end. The others are many times its size, so each is injected when it is needed
 * for the first time, which for most page loads is never.
 */
export class LateScript<Name extends LateScriptName> {
  readonly #name: Name;
  readonly #part: string;
  readonly #health: HealthCounts;
  #loading: Promise<LateScripts[Name]> | undefined;

  /** @param part - what health calls it */
  constructor(name: Name, part: string, health: HealthCounts) {
    this.#name = name;
    this.#part = part;
    this.#health = health;
  }

  /**
   * Let it do something as soon as it can, or not at all if `signal` aborts before.
   *
   * @throws if the script does not come; it is asked for again the next time
   */
  async use(task: (given: LateScripts[Name]) => void, signal: AbortSignal): Promise<void> {
    this.#loading ??= this.#load();
    const given = await this.#loading;
    if (!signal.aborted) task(given);
  }

  async #load(): Promise<LateScripts[Name]> {
    try {
      const given = await inject(this.#name);
      this.#health.add({ understood: { [this.#part]: 1 } });
      return given;
    } catch (error) {
      this.#loading = undefined;
      this.#health.add({ unknown: { [this.#part]: 1 } });
      throw error;
    }
  }
}

async function inject<Name extends LateScriptName>(name: Name): Promise<LateScripts[Name]> {
  const world = globalThis as World;
  world.retomaLate ??= {};
  const awaited: World['retomaLate'] & object = world.retomaLate;
  let received: LateScripts[Name] | undefined;
  const receive = (given: LateScripts[Name]): void => {
    received = given;
  };
  awaited[name] = receive as (typeof awaited)[Name];
  try {
    await report('inject', { script: name });
  } finally {
    // Another's, if the extension was updated meanwhile.
    if (awaited[name] === receive) delete awaited[name];
  }
  if (!received) throw new Error(`${name} ran and did not hand itself over`);
  return received;
}
