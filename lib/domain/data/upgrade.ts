type Old = Readonly<Record<string, unknown>>;

/** What a follow-up of export version 1, which is that of database versions 1 and 2, did not have. */
const ADDED: Old = {
  kind: 'awaited',
  awaits: { kind: 'anyone' },
  answers: [],
  expected: null,
  run: null,
  season: null,
  pastTouches: [],
  nudgeAgainAt: null,
  elsewhere: null,
  reopenedAt: null,
};

/**
 * A follow-up as an earlier version wrote it, in the form of today, with what stood before it. What is
 * of no known form is left as it is, for whoever checks its fields.
 */
export function upgraded(old: unknown): unknown {
  if (!isObject(old)) return old;
  const { machineAnswer, sending } = old;
  return {
    ...ADDED,
    ...old,
    machineAnswer: isObject(machineAnswer) ? upgradedAnswer(machineAnswer) : machineAnswer,
    sending: isObject(sending) ? { ...sending, before: upgraded(sending.before) } : sending,
  };
}

function upgradedAnswer(answer: Old): Old {
  return answer.kind === 'bounce'
    ? { variant: 'permanent', reason: 'unspecified', ...answer }
    : { returnsOn: null, standIn: null, ...answer };
}

function isObject(value: unknown): value is Old {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
