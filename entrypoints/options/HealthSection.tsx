import { useId } from 'react';
import { type Health, isBroken } from '@/lib/domain/health';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { countOf } from '@/lib/words/distance';
import { healthLine, partLine, trackingPaused } from '@/lib/words/health';

type Props = { readonly health: Health; readonly now: EpochMs };

/** How well Gmail is understood: counts and names of its parts, never anything of a mail. */
export function HealthSection({ health, now }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <span id="health">{i18n.t('options.health')}</span>
      </h2>
      {health.isTrackingBroken && (
        <div role="alert" className="broken">
          <p className="problem">{trackingPaused()}</p>
          <p>{i18n.t('health.pausedMeaning')}</p>
        </div>
      )}
      <p>{healthLine(health, now)}</p>
      {health.parts.length > 0 && (
        <details open={health.isTrackingBroken}>
          <summary>{i18n.t('health.partsTitle')}</summary>
          <table className="parts">
            <thead>
              <tr>
                <th scope="col">{i18n.t('health.part')}</th>
                <th scope="col">{i18n.t('health.partUnderstood')}</th>
                <th scope="col">{i18n.t('health.partUnknown')}</th>
                <th scope="col">{i18n.t('health.partLast')}</th>
              </tr>
            </thead>
            <tbody>
              {health.parts.map((part) => (
                <tr key={part.name} className={isBroken(part) ? 'problem' : undefined}>
                  <th scope="row">
                    <code>{part.name}</code>
                  </th>
                  <td>{countOf(part.understood)}</td>
                  <td>{countOf(part.unknown)}</td>
                  <td>{partLine(part, now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
