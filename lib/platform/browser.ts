/** The one place that names webextension-polyfill: promises, and promise-returning listeners, in every browser. */
export { default as browser } from 'webextension-polyfill';
