import { i18n } from '@/lib/i18n/i18n';
import { browser } from '@/lib/platform/browser';

/**
 * The language of dates, numbers and lists: the browser's, with its regional habits, where the
 * messages speak it too, so that no sentence mixes two languages.
 */
export function language(): string {
  const messages = i18n.t('language');
  const ui = uiLanguage();
  return ui === messages || ui.startsWith(`${messages}-`) ? ui : messages;
}

let asked: { readonly getUILanguage: () => string; readonly answer: string } | undefined;

/** Asked once: in a content script Chromium asks another process, every time. */
function uiLanguage(): string {
  const { getUILanguage } = browser.i18n;
  if (asked?.getUILanguage !== getUILanguage) {
    asked = { getUILanguage, answer: browser.i18n.getUILanguage() };
  }
  return asked.answer;
}

/** Make a formatter once for each language: making one costs far more than using it. */
export function perLanguage<Formatter>(make: (language: string) => Formatter): () => Formatter {
  let made: { readonly language: string; readonly formatter: Formatter } | undefined;
  return () => {
    const current = language();
    if (made?.language !== current) made = { language: current, formatter: make(current) };
    return made.formatter;
  };
}
