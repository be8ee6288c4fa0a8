import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { ExpectsReplyRows, evaluateExpectsReply } from './expects-reply';
import { evaluateInbound, InboundRows } from './inbound';
import { evaluatePromises, PromiseRows } from './promises';

/** What each set is read as, and judged by. Judging never sees a label. */
const SETS: Readonly<Record<string, (json: unknown) => unknown>> = {
  'expects-reply': (json) => evaluateExpectsReply(v.parse(ExpectsReplyRows, json)),
  inbound: (json) => evaluateInbound(v.parse(InboundRows, json)),
  promises: (json) => evaluatePromises(v.parse(PromiseRows, json)),
};

const [name = '', file, ...others] = process.argv.slice(2);
const evaluate = SETS[name];
try {
  if (!evaluate || !file || others.length > 0) {
    throw new RangeError(`usage: eval ${Object.keys(SETS).join('|')} FILE`);
  }
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  process.stdout.write(`${JSON.stringify(evaluate(json), null, 2)}\n`);
} catch (error) {
  const reason = error instanceof v.ValiError ? describe(error) : String(error);
  process.stderr.write(`eval: ${reason}\n`);
  process.exitCode = 1;
}

function describe({ issues }: v.ValiError<v.GenericSchema>): string {
  const [issue] = issues;
  return issue ? `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` : 'not of the set’s form';
}
