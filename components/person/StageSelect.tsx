import type { PersonView } from '@/lib/domain/person/person-view';
import { i18n } from '@/lib/i18n/i18n';
import { stageName } from '@/lib/words/stages';
import type { PersonActions } from './person-actions';

type Props = { readonly view: PersonView; readonly actions: PersonActions };

const NONE = '';

/** How far the deal with the person is. */
export function StageSelect({ view: { stage, stages }, actions }: Props) {
  // A stage that the user has removed since is still the person's.
  const choices = stage === null || stages.includes(stage) ? stages : [stage, ...stages];
  return (
    <select
      className="field person-stage"
      aria-label={i18n.t('person.stage')}
      value={stage ?? NONE}
      onChange={({ target: { value } }) => actions.setStage(value === NONE ? null : value)}
    >
      <option value={NONE}>{i18n.t('person.noStage')}</option>
      {choices.map((it) => (
        <option key={it} value={it}>
          {stageName(it)}
        </option>
      ))}
    </select>
  );
}
