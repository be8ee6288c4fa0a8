import { lazy, Suspense, useId } from 'react';
import type { Settings } from '@/lib/domain/settings';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { Disclosure } from './Disclosure';

type Props = {
  readonly settings: Settings;
  readonly now: EpochMs;
  onSave(changed: Partial<Settings>): void;
};

const CadencesPanel = lazy(async () => ({
  default: (await import('./seller-panels')).CadencesPanel,
}));
const MannersPanel = lazy(async () => ({
  default: (await import('./seller-panels')).MannersPanel,
}));

const PeoplePanel = lazy(async () => ({
  default: (await import('./seller-panels')).PeoplePanel,
}));

/** The seller's system. Who only wants to be reminded sees three lines of it. */
export function SellerSections(props: Props) {
  const id = useId();
  return (
    <>
      <section aria-labelledby={`${id}-cadences`}>
        <h2 id={`${id}-cadences`}>
          <span id="cadences">{i18n.t('cadences.title')}</span>
        </h2>
        <p>{i18n.t('cadences.intro')}</p>
        <Disclosure summary={i18n.t('cadences.show')}>
          <Suspense>
            <CadencesPanel {...props} />
          </Suspense>
        </Disclosure>
      </section>
      <section aria-labelledby={`${id}-manners`}>
        <h2 id={`${id}-manners`}>
          <span id="manners">{i18n.t('manners.title')}</span>
        </h2>
        <p>{i18n.t('manners.intro')}</p>
        <Disclosure summary={i18n.t('manners.show')}>
          <Suspense>
            <MannersPanel {...props} />
          </Suspense>
        </Disclosure>
      </section>
      <section aria-labelledby={`${id}-people`}>
        <h2 id={`${id}-people`}>
          <span id="people">{i18n.t('peopleKnown.title')}</span>
        </h2>
        <p>{i18n.t('peopleKnown.intro')}</p>
        <Disclosure summary={i18n.t('peopleKnown.show')}>
          <Suspense>
            <PeoplePanel now={props.now} />
          </Suspense>
        </Disclosure>
      </section>
    </>
  );
}
