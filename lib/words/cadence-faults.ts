import type { CadenceFault, CadenceProblem } from '@/lib/domain/cadence/read-cadence';
import { i18n } from '@/lib/i18n/i18n';

const PROBLEMS = {
  'not-json': 'notJson',
  'not-ours': 'notOurs',
  newer: 'newer',
  missing: 'missing',
  'unknown-field': 'unknownField',
  'not-an-object': 'notAnObject',
  'not-a-list': 'notAList',
  'not-text': 'notText',
  'not-a-number': 'notANumber',
  'not-yes-or-no': 'notYesOrNo',
  empty: 'empty',
  'too-long': 'tooLong',
  'too-many': 'tooMany',
  'bad-id': 'badId',
  'not-whole': 'notWhole',
  negative: 'negative',
  'too-big': 'tooBig',
  'unknown-channel': 'unknownChannel',
  'unknown-unit': 'unknownUnit',
  endless: 'endless',
  'unknown-template': 'unknownTemplate',
  twice: 'twice',
} as const satisfies Record<CadenceProblem, string>;

/** "steps.0.wait.count: It cannot be less than 0. Nothing was changed." */
export function cadenceFault({ field, problem }: CadenceFault): string {
  const words = i18n.t(`cadenceProblem.${PROBLEMS[problem]}`);
  return field === ''
    ? i18n.t('cadenceProblem.inWhole', { problem: words })
    : i18n.t('cadenceProblem.inField', { field, problem: words });
}

/** The same for what is being edited, its fields by the names that they have there. */
export function draftFault({ field, problem }: CadenceFault): string {
  return cadenceFault({ field: fieldName(field), problem });
}

const FIELDS: Readonly<Record<string, () => string>> = {
  name: () => i18n.t('cadences.name'),
  why: () => i18n.t('cadences.why'),
  steps: () => i18n.t('cadences.steps'),
  channel: () => i18n.t('cadences.channel'),
  wait: () => i18n.t('cadences.wait'),
  template: () => i18n.t('cadences.template'),
  stage: () => i18n.t('cadences.stage'),
  note: () => i18n.t('cadences.note'),
  repeat: () => i18n.t('cadences.repeat'),
  text: () => i18n.t('templates.text'),
};

function fieldName(field: string): string {
  const [first = '', index, part = ''] = field.split('.');
  const name = FIELDS[first]?.() ?? field;
  if (first !== 'steps' || index === undefined) return name;
  return i18n.t('cadences.stepField', {
    place: Number(index) + 1,
    field: FIELDS[part]?.() ?? part,
  });
}
