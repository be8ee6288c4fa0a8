import type { Page } from '@playwright/test';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

/** What the background would answer, by request. A request that is not here fails. */
export type Answers = Readonly<Record<string, unknown>>;

/**
 * Give a page the part of the browser's extension interface that our pages use. Requests are
 * answered from `answers` and noted in `window.requests`.
 */
export async function fakeBrowser(
  page: Page,
  language: 'en' | 'es',
  answers: Answers,
): Promise<void> {
  const parsed = await parseMessagesFile(`lib/i18n/locales/${language}.yml`);
  const messages = Object.fromEntries(
    Object.entries(generateChromeMessages(parsed)).map(([name, { message }]) => [name, message]),
  );
  await page.addInitScript(install, { ui: language === 'en' ? 'en-GB' : 'es', messages, answers });
}

type Given = {
  readonly ui: string;
  readonly messages: Readonly<Record<string, string>>;
  readonly answers: Answers;
};

/** Runs in the page. */
function install({ ui, messages, answers }: Given): void {
  const requests: unknown[] = [];
  const listeners = { addListener() {}, removeListener() {} };
  Object.assign(globalThis, {
    requests,
    chrome: { runtime: { id: 'retoma' } }, // by which webextension-polyfill knows an extension
    browser: {
      runtime: {
        id: 'retoma',
        async sendMessage({ name, payload }: { name: string; payload: unknown }) {
          requests.push({ name, payload });
          return name in answers
            ? { ok: true, value: answers[name] }
            : { ok: false, error: `no answer to ${name}` };
        },
      },
      storage: { onChanged: listeners },
      i18n: {
        getUILanguage: () => ui,
        getMessage: (name: string, substitutions: readonly string[] = []) =>
          (messages[name] ?? '').replace(
            /\$([1-9])/g,
            (_, n) => substitutions[Number(n) - 1] ?? '',
          ),
      },
    },
  });
}
