import { planAt } from '@/lib/domain/appointments/named-time';
import type { NudgePlan, NudgeRule } from '@/lib/domain/due';
import type { EpochMs } from '@/lib/domain/time';
import { moment } from '@/lib/words/dates';
import { planPresets } from '@/lib/words/plans';
import type { WhenChoice } from './WhenMenu';

/** How long to wait for an answer to a mail sent now, each with the date it comes to. */
export function planChoices(now: EpochMs, rule: NudgeRule): readonly WhenChoice[] {
  return planPresets(now, rule).map(({ plan, name, dueAt }) => ({
    id: planId(plan),
    name,
    detail: moment(dueAt, now),
  }));
}

/** A plan as the id of a choice. */
export function planId(plan: NudgePlan): string {
  switch (plan.kind) {
    case 'rule':
      return 'rule';
    case 'days':
      return `days ${plan.days}`;
    case 'at':
      return `${plan.isAppointment ? 'appointment' : 'at'} ${plan.at}`;
  }
}

export function planOf(id: string): NudgePlan {
  const [kind, value] = id.split(' ');
  if (kind === 'days') return { kind, days: Number(value) };
  if (kind === 'at' || kind === 'appointment') {
    return planAt({ at: Number(value), isAppointment: kind === 'appointment' });
  }
  return { kind: 'rule' };
}
