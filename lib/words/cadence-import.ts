import { i18n } from '@/lib/i18n/i18n';

type Imported = {
  readonly cadences: number;
  readonly templates: number;
  /** Of these, how many took the place of one that was here. */
  readonly replaced: number;
};

/** "Imported 1 cadence, 2 templates; 1 took the place of one that was here." */
export function importedCadences({ cadences, templates, replaced }: Imported): string {
  if (cadences + templates === 0) return i18n.t('cadences.importedNothing');
  const counts = {
    cadences: i18n.t('cadences.count', cadences),
    templates: i18n.t('templates.count', templates),
  };
  return replaced === 0
    ? i18n.t('cadences.imported', counts)
    : i18n.t('cadences.importedOver', { ...counts, replaced });
}
