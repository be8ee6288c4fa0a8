import type { ServerResponse } from 'node:http';
import type { Mailbox } from './mailbox';

const HOLD_MS = 25_000;

/**
 * The long requests by which pages hear that their mailbox changed. Gmail has such a channel on
 * another host (read); here it is one of mail.google.com, so that nothing else need be reachable.
 */
export class PushChannel {
  readonly #held = new Set<ServerResponse>();

  /**
   * Answer as soon as the mailbox is newer than what the page knows.
   *
   * @param knownVersion - of the page
   */
  hold(response: ServerResponse, mailbox: Mailbox, knownVersion: number): void {
    const finish = (word: 'changed' | 'noop'): void => {
      clearTimeout(timer);
      mailbox.off('change', onChange);
      this.#held.delete(response);
      if (!response.writableEnded) response.end(`[[1,["${word}"]]]`);
    };
    const onChange = (): void => finish('changed');
    const timer = setTimeout(() => finish('noop'), HOLD_MS);
    if (mailbox.version > knownVersion) {
      onChange();
      return;
    }
    this.#held.add(response);
    mailbox.once('change', onChange);
    response.once('close', () => finish('noop'));
  }

  /** Break every connection that is held. */
  cut(): void {
    for (const response of this.#held) response.socket?.destroy();
  }
}
