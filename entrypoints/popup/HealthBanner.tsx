import { i18n } from '@/lib/i18n/i18n';
import { trackingPaused } from '@/lib/words/health';

/** Said while sent mail is not noticed any more. */
export function HealthBanner() {
  return (
    <div role="alert" className="banner">
      <p>{trackingPaused()}</p>
      <a
        className="button button-link"
        href="/options.html#health"
        target="_blank"
        rel="noreferrer"
      >
        {i18n.t('popup.healthDetails')}
      </a>
    </div>
  );
}
