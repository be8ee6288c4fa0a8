/** What the page brought along; see page.ts. */
export const boot = window._FM;
export const look = boot.look;

let clockOffsetMs = boot.clockOffsetMs;

/** The server's clock, which tests may move. */
export function now() {
  return Date.now() + clockOffsetMs;
}

/** @param {string | null} serverNow - header of an answer */
export function setClock(serverNow) {
  if (serverNow !== null) clockOffsetMs = Number(serverNow) - Date.now();
}
