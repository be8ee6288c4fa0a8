import { i18n } from '@/lib/i18n/i18n';
import { type PersonView, useSetStage } from '@/lib/queries/person';
import { stageName } from '@/lib/words/stages';

type Props = { readonly view: PersonView };

const NONE = '';

/** How far the deal with the person is. */
export function StageSelect({ view: { person, stage, stages } }: Props) {
  const { mutate: setStage } = useSetStage();
  // A stage that the user has removed since is still the person's.
  const choices = stage === null || stages.includes(stage) ? stages : [stage, ...stages];
  return (
    <select
      className="field person-stage"
      aria-label={i18n.t('person.stage')}
      value={stage ?? NONE}
      onChange={({ target: { value } }) =>
        setStage({ email: person.email, stage: value === NONE ? null : value })
      }
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
