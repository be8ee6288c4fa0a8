import { type Health, isBroken, type PartHealth } from '@/lib/domain/health';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { ago } from './distance';

/** "Gmail was understood 3 minutes ago." */
export function healthLine({ understoodAt }: Health, now: EpochMs): string {
  return understoodAt === null
    ? i18n.t('health.never')
    : i18n.t('health.understood', { ago: ago(understoodAt, now) });
}

/** What is said while no sent mail is noticed. */
export function trackingPaused(): string {
  return i18n.t('health.paused');
}

/** "understood 3 minutes ago" */
export function partLine(part: PartHealth, now: EpochMs): string {
  if (isBroken(part) && part.unknownAt !== null) {
    return i18n.t('health.partBroken', { ago: ago(part.unknownAt, now) });
  }
  return part.understoodAt === null
    ? ''
    : i18n.t('health.partOk', { ago: ago(part.understoodAt, now) });
}
