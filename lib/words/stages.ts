import type { Stage } from '@/lib/domain/cadence/cadence';
import { DEFAULT_STAGES } from '@/lib/domain/person/stages';
import { i18n } from '@/lib/i18n/i18n';

/** A stage of the user's own is its name; those that come with the extension are translated. */
export function stageName(stage: Stage): string {
  const shipped = DEFAULT_STAGES.find((it) => it === stage);
  return shipped ? i18n.t(`stage.${shipped}`) : stage;
}
