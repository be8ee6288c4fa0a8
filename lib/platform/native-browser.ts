/**
 * What `browser.ts` is in the script that runs in Gmail: the browser's own API, without
 * webextension-polyfill and its 3 KB. It needs promises, which Chromium and Firefox give themselves,
 * and not the rest that the polyfill mends: its listeners answer nothing.
 */
const native = globalThis as unknown as { browser?: unknown; chrome: unknown };

// biome-ignore lint/style/noDefaultExport: it stands in for a package that has one
export default native.browser ?? native.chrome;
