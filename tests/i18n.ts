import { type ChromeMessage, generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const files = import.meta.glob<string>('/lib/i18n/locales/*.yml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The messages of a language as the build hands them to the browser. */
export function messagesOf(language: 'en' | 'es'): Readonly<Record<string, ChromeMessage>> {
  const file = files[`/lib/i18n/locales/${language}.yml`];
  if (file === undefined) throw new RangeError(`no messages in ${language}`);
  return generateChromeMessages(parseMessagesText(file, 'YAML'));
}

/**
 * Let the test browser speak a language: it does not implement `i18n` itself.
 *
 * @param ui - the browser's own language, where it differs: `en-GB`, `es-MX`, `de`
 */
export function speak(language: 'en' | 'es', ui: string = language): void {
  const messages = messagesOf(language);
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => ui,
    getMessage: (name: string, substitutions: string | string[] = []) =>
      substitute(messages[name]?.message ?? '', [substitutions].flat()),
  });
}

/** As browsers do it: `$1` to `$9`, and `$$` for a dollar sign. */
function substitute(message: string, substitutions: readonly string[]): string {
  return message.replace(/\$(\$|[1-9])/g, (_, sign: string) =>
    sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
  );
}
