import type { LegacyId } from '@/lib/domain/snapshot';
import type { FlaggedThread } from '@/lib/domain/track-mail';
import type { Place } from '@/lib/gmail/page/page-reading';
import { report } from '@/lib/messaging/client';
import type { ComposeOnPage } from './compose-on-page';
import type { GmailPage } from './feature';
import type { HealthCounts } from './health-counts';

/** What the second script, `gmail-ui`, can draw: each thing until its `signal` aborts. */
export type GmailUi = {
  drawThreadBar(gmail: GmailPage, thread: ThreadOnPage, place: Place, signal: AbortSignal): void;
  drawComposeChip(
    gmail: GmailPage,
    compose: ComposeOnPage,
    place: Place,
    signal: AbortSignal,
  ): void;
};

export type ThreadOnPage = {
  readonly threadId: LegacyId;
  /** The thread as it is drawn now. */
  read(): FlaggedThread;
  /** Begin an answer with a text, in Gmail's own window. */
  answer(text: string): void;
};

/** Where the two scripts of one frame meet: they run in the same world and share its globals. */
type World = { retomaUi?: ((ui: GmailUi) => void) | undefined };

/** The second script's end. It comes in vain if the script that asked for it has ended. */
export function handOver(ui: GmailUi): void {
  (globalThis as World).retomaUi?.(ui);
}

/**
 * The first script's end. The second is six times its size, so it is injected when there is
 * something to draw for the first time, which for most page loads is never.
 */
export class UiOnPage {
  readonly #health: HealthCounts;
  #loading: Promise<GmailUi> | undefined;

  constructor(health: HealthCounts) {
    this.#health = health;
  }

  /**
   * Draw as soon as that can be done, or not at all if `signal` aborts before.
   *
   * @throws if the second script does not come; it is asked for again the next time
   */
  async draw(task: (ui: GmailUi) => void, signal: AbortSignal): Promise<void> {
    this.#loading ??= this.#load();
    const ui = await this.#loading;
    if (!signal.aborted) task(ui);
  }

  async #load(): Promise<GmailUi> {
    try {
      const ui = await inject();
      this.#health.add({ understood: { ui: 1 } });
      return ui;
    } catch (error) {
      this.#loading = undefined;
      this.#health.add({ unknown: { ui: 1 } });
      throw error;
    }
  }
}

async function inject(): Promise<GmailUi> {
  const world = globalThis as World;
  let received: GmailUi | undefined;
  const receive = (ui: GmailUi): void => {
    received = ui;
  };
  world.retomaUi = receive;
  try {
    await report('inject', { script: 'gmail-ui' });
  } finally {
    // Another's, if the extension was updated meanwhile.
    if (world.retomaUi === receive) world.retomaUi = undefined;
  }
  if (!received) throw new Error('gmail-ui ran and did not hand itself over');
  return received;
}
