import { useQuery } from '@tanstack/react-query';
import { useNow } from '@/components/use-now';
import type { Settings } from '@/lib/domain/settings';
import { i18n } from '@/lib/i18n/i18n';
import { dataQueries, useAcceptLoss } from '@/lib/queries/data';
import { healthQueries } from '@/lib/queries/health';
import { settingsQueries, useSaveSettings } from '@/lib/queries/settings';
import { useAskAgain, useStoredChanges } from '@/lib/queries/stored';
import { storeTrouble } from '@/lib/words/data';
import { DataSection } from './data/DataSection';
import { problemOf } from './data/problem-of';
import { DaysOffSection } from './days/DaysOffSection';
import { HealthSection } from './HealthSection';
import { KeyboardSection } from './KeyboardSection';
import { OwedSection } from './OwedSection';
import { PrivacySection } from './PrivacySection';
import { SellerSections } from './SellerSections';
import { TaughtSection } from './TaughtSection';
import { TimingSection } from './TimingSection';
import { TrackingSection } from './TrackingSection';

/** What the user decides, each with what it does in words, saved at once. */
export function App() {
  useStoredChanges();
  const now = useNow();
  const settings = useQuery(settingsQueries.settings());
  const { data: health } = useQuery(healthQueries.health());
  const askAgain = useAskAgain();
  const { data: trouble } = useQuery(dataQueries.trouble());
  const save = useSaveSettings();

  return (
    <div className="retoma-ui options">
      <header className="options-header">
        <h1>{i18n.t('options.title')}</h1>
        <span role="status" className="saved">
          {save.isSuccess && i18n.t('options.saved')}
        </span>
      </header>
      <main>
        {trouble && !settings.error && !save.error && (
          <div role="alert">
            <p className="problem">{storeTrouble(trouble)}</p>
            {trouble === 'lost' && <GoOnButton />}
          </div>
        )}
        {settings.error && (
          <div role="alert">
            <p className="problem">{problemOf(settings.error, i18n.t('options.failedToRead'))}</p>
            <button type="button" className="button button-edged" onClick={askAgain}>
              {i18n.t('action.tryAgain')}
            </button>
          </div>
        )}
        {save.error && (
          <p role="alert" className="problem">
            {problemOf(save.error, i18n.t('options.failedToSave'))}
          </p>
        )}
        {settings.data && (
          <>
            <TrackingSection settings={shown(settings.data, save)} onSave={save.mutate} />
            <OwedSection settings={shown(settings.data, save)} onSave={save.mutate} />
            <TimingSection settings={shown(settings.data, save)} now={now} onSave={save.mutate} />
            <DaysOffSection settings={shown(settings.data, save)} now={now} onSave={save.mutate} />
          </>
        )}
        <TaughtSection now={now} />
        {settings.data && (
          <SellerSections settings={shown(settings.data, save)} now={now} onSave={save.mutate} />
        )}
        {health && <HealthSection health={health} now={now} />}
        <DataSection now={now} />
        <PrivacySection />
        <KeyboardSection />
      </main>
    </div>
  );
}

/** What is being saved is shown as if it were: a control that hesitates feels broken. */
function shown(
  stored: Settings,
  { isPending, variables }: Pick<ReturnType<typeof useSaveSettings>, 'isPending' | 'variables'>,
): Settings {
  return isPending ? { ...stored, ...variables } : stored;
}

/** For whom has no backup: what is gone is said no more. */
function GoOnButton() {
  const accept = useAcceptLoss();
  return (
    <button type="button" className="button button-edged" onClick={() => accept.mutate()}>
      {i18n.t('trouble.goOn')}
    </button>
  );
}
