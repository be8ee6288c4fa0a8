/** What a parser makes of something undocumented: all it promises, or the reason why not. */
export type Parsed<Value, Reason extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason };

/** Why traffic could not be read. Counted for the page's health, never shown with any of its text. */
export type UnknownTraffic = 'not-json' | 'unknown-shape';

/** Why an answer to the verifier's own question could not be read. */
export type UnreadableAnswer = 'signed-out' | 'not-understood';

/** The guard before JSON that keeps other sites from running it as a script. */
const GUARD = /^\)\]\}'\s*/;

/** @returns undefined if the text is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(GUARD, ''));
  } catch {
    // A SyntaxError: what Gmail sent, or what another extension made of it, is no JSON.
    return undefined;
  }
}
