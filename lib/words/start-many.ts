import type { Person } from '@/lib/domain/address';
import type { StartObstacle } from '@/lib/domain/cadence/start-obstacle';
import type { EpochMs } from '@/lib/domain/time';
import { i18n } from '@/lib/i18n/i18n';
import { date } from './dates';
import { personName, subjectOf } from './people';

type Conversation = {
  readonly subject: string;
  readonly account: string;
  readonly obstacles: readonly { readonly person: Person; readonly obstacle: StartObstacle }[];
  readonly replaces: string | null;
};

/** Who would be touched too often, later, or not at all, and what else would end. */
export function startWarnings(conversation: Conversation, now: EpochMs): readonly string[] {
  const { obstacles, replaces } = conversation;
  return [
    ...obstacles.map(({ person, obstacle }) => obstacleWords(person, obstacle, now)),
    ...(replaces === null
      ? []
      : [i18n.t('many.replaces', { subject: subjectOf(conversation), cadence: replaces })]),
  ];
}

function obstacleWords(person: Person, obstacle: StartObstacle, now: EpochMs): string {
  const who = personName(person);
  switch (obstacle.kind) {
    case 'refused':
      return i18n.t(obstacle.reason === 'erased' ? 'many.erased' : 'many.refused', { who });
    case 'later':
      return i18n.t('many.later', { who, day: date(obstacle.at, now) });
    case 'shared':
      return i18n.t('many.shared', obstacle.count, { who });
    case 'exhausted':
      return i18n.t('many.exhausted', obstacle.count, { who });
  }
}
