import { fileURLToPath } from 'node:url';
import { defineConfig, type Entrypoint } from 'wxt';
import { noRawHtml } from './no-raw-html.config';
import { makeReproducible } from './reproducible-zips.config';

const NATIVE_BROWSER = fileURLToPath(new URL('lib/platform/native-browser.ts', import.meta.url));

/** These are injected where the content script `gmail` runs. */
const LATE = ['gmail-ui', 'gmail-judge'];
const runsInGmail = ({ type, name }: Entrypoint): boolean =>
  type === 'content-script' || LATE.includes(name);

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false, // every name is imported where it is used; WXT's own come from '#imports'
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  i18n: { localesDir: 'lib/i18n/locales' },
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  vite: () => ({ plugins: [noRawHtml()] }),
  hooks: {
    'zip:extension:done': (_, file) => makeReproducible(file),
    'zip:sources:done': (_, file) => makeReproducible(file),
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.every(runsInGmail)) return;
      config.resolve ??= {};
      config.resolve.alias = {
        ...config.resolve.alias,
        'webextension-polyfill': NATIVE_BROWSER,
      };
    },
  },
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    // What tests leave behind is no source.
    excludeSources: ['test-results/**', 'playwright-report/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    short_name: 'Retoma',
    description: '__MSG_app_description__',
    default_locale: 'en',
    // light-dark() in the tokens needs Chrome 123.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    permissions: [
      'alarms',
      'notifications',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'scripting',
    ],
    host_permissions: ['https://mail.google.com/*'],
    commands: {
      'track-thread': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_command_trackThread__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'retoma@retoma.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
