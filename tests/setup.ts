import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Happy-dom has no StorageManager: one that is asked for the first time, and grants it. Tests of what
// runs in Node have no navigator either.
if ('navigator' in globalThis) {
  Object.assign(navigator, {
    storage: { persisted: async () => false, persist: async () => true },
  });
}

beforeEach(() => fakeBrowser.reset());

afterEach(cleanup);
