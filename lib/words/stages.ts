import type { Stage } from '@/lib/domain/cadence/cadence';
import { DEFAULT_STAGES, type StagesProblem } from '@/lib/domain/person/stages';
import { i18n } from '@/lib/i18n/i18n';

/** A stage of the user's own is its name; those that come with the extension are translated. */
export function stageName(stage: Stage): string {
  const shipped = DEFAULT_STAGES.find((it) => it === stage);
  return shipped ? i18n.t(`stage.${shipped}`) : stage;
}

const PROBLEMS = {
  none: 'stages.none',
  'too-many': 'stages.tooMany',
  empty: 'stages.empty',
  unprintable: 'stages.unprintable',
  'too-long': 'stages.tooLong',
  twice: 'stages.twice',
} as const satisfies Record<StagesProblem['problem'], string>;

export function stagesProblemWords({ problem }: StagesProblem): string {
  return i18n.t(PROBLEMS[problem]);
}
