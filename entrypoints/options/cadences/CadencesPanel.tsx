import { useQuery } from '@tanstack/react-query';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { cadenceQueries } from '@/lib/queries/cadences';
import { Disclosure } from '../Disclosure';
import { problemOf } from '../data/problem-of';
import { CadenceList } from './CadenceList';
import { ExchangePart } from './ExchangePart';
import { StagesEditor } from './StagesEditor';
import { TemplateList } from './TemplateList';

type Props = {
  readonly settings: Settings;
  readonly now: EpochMs;
  onSave(changed: Partial<Settings>): void;
};

/** What is shown once somebody wants to see cadences. */
export function CadencesPanel({ settings, now, onSave }: Props) {
  const { data, error } = useQuery(cadenceQueries.all());
  return (
    <div className="panel">
      <p role="alert" className="problem">
        {problemOf(error, i18n.t('cadences.failedToRead'))}
      </p>
      {data && (
        <>
          <CadenceList {...data} settings={settings} now={now} />
          <Disclosure summary={i18n.t('templates.titleAndCount', data.templates.length)}>
            <TemplateList templates={data.templates} />
          </Disclosure>
        </>
      )}
      <Disclosure summary={i18n.t('stages.title')}>
        <StagesEditor settings={settings} onSave={onSave} />
      </Disclosure>
      <ExchangePart />
    </div>
  );
}
