/** The one import of the typed messages that WXT generates from `locales/`. */
export { i18n } from '#i18n';
