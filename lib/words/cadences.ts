import type { Cadence } from '@/lib/domain/cadence/cadence';
import {
  SHIPPED_CADENCE_IDS,
  SHIPPED_CADENCES,
  SHIPPED_TEMPLATE_IDS,
} from '@/lib/domain/cadence/shipped';
import { BLANKS, type Blank, type Template } from '@/lib/domain/cadence/template';
import { i18n } from '@/lib/i18n/i18n';

/** The cadences that come with the extension, in the user's language; copies are the user's own. */
export function shippedCadences(): readonly Cadence[] {
  return SHIPPED_CADENCE_IDS.map((id) => ({
    ...SHIPPED_CADENCES[id],
    id,
    name: i18n.t(`cadence.name.${id}`),
    why: i18n.t(`cadence.why.${id}`),
  }));
}

/** The templates that they name, with blanks as the user's language writes them. */
export function shippedTemplates(): readonly Template[] {
  const blanks = Object.fromEntries(
    BLANKS.map((blank) => [blank, blankAsWritten(blank)]),
  ) as Record<Blank, string>;
  return SHIPPED_TEMPLATE_IDS.map((id) => ({
    id,
    name: i18n.t(`template.name.${id}`),
    text: i18n.t(`template.text.${id}`, blanks),
  }));
}

/** A blank as it is written into a template: `{first name}`. */
export function blankAsWritten(blank: Blank): string {
  return `{${i18n.t(`blank.${blank}`)}}`;
}

/** The text of one of them. */
export function shippedTemplate(id: (typeof SHIPPED_TEMPLATE_IDS)[number]): string {
  return shippedTemplates().find((it) => it.id === id)?.text ?? '';
}
