import type { Cadence, Channel, Step } from '@/lib/domain/cadence/cadence';
import type { WaitUnit } from '@/lib/domain/cadence/wait';

/** A step as it stands in the fields. */
export type StepDraft = Omit<Step, 'wait'> & {
  /** Stays with it wherever it is moved. */
  readonly key: string;
  readonly count: string;
  readonly unit: WaitUnit;
};

/** A cadence while it is edited: its numbers may be none yet. */
export type CadenceDraft = {
  readonly name: string;
  readonly why: string;
  readonly steps: readonly StepDraft[];
  readonly isRepeated: boolean;
  readonly repeatCount: string;
  readonly repeatUnit: WaitUnit;
  readonly keepsPace: boolean;
};

export function newCadence(id: string): Cadence {
  const first: Step = {
    channel: 'email',
    wait: { unit: 'workdays', count: 3 },
    template: null,
    stage: null,
    note: '',
  };
  return { id, name: '', why: '', steps: [first], repeat: null, keepsPace: false };
}

export function draftOf({ name, why, steps, repeat, keepsPace }: Cadence): CadenceDraft {
  return {
    name,
    why,
    steps: steps.map(({ wait, ...step }) => ({
      ...step,
      key: crypto.randomUUID(),
      count: String(wait.count),
      unit: wait.unit,
    })),
    isRepeated: repeat !== null,
    repeatCount: String(repeat?.count ?? 6),
    repeatUnit: repeat?.unit ?? 'weeks',
    keepsPace,
  };
}

/** What the fields hold, to be read as a cadence, which it may not be. */
export function candidateOf(id: string, draft: CadenceDraft): unknown {
  const { name, why, steps, isRepeated, repeatCount, repeatUnit, keepsPace } = draft;
  return {
    id,
    name,
    why,
    steps: steps.map(({ channel, count, unit, template, stage, note }) => ({
      channel,
      wait: { unit, count: numberOf(count) },
      template,
      stage,
      note,
    })),
    repeat: isRepeated ? { unit: repeatUnit, count: numberOf(repeatCount) } : null,
    keepsPace,
  };
}

export function withNewStep(draft: CadenceDraft): CadenceDraft {
  const last = draft.steps.at(-1);
  const channel: Channel = last?.channel === 'email' ? 'call' : 'email';
  const step: StepDraft = {
    key: crypto.randomUUID(),
    channel,
    count: '1',
    unit: 'weeks',
    template: null,
    stage: null,
    note: '',
  };
  return { ...draft, steps: [...draft.steps, step] };
}

export function withStep(draft: CadenceDraft, changed: StepDraft): CadenceDraft {
  return { ...draft, steps: draft.steps.map((it) => (it.key === changed.key ? changed : it)) };
}

export function withoutStep(draft: CadenceDraft, key: string): CadenceDraft {
  return { ...draft, steps: draft.steps.filter((it) => it.key !== key) };
}

function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
