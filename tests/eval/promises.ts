import * as v from 'valibot';
import { findPromise } from '@/lib/domain/outgoing/find-promises';
import { scoreOf } from './score';

export const PromiseRows = v.array(
  v.object({
    id: v.string(),
    lang: v.string(),
    sentAt: v.string(),
    timeZone: v.string(),
    subject: v.string(),
    body: v.string(),
    promise: v.optional(v.boolean()),
    dueOn: v.nullish(v.string()),
    dueAt: v.nullish(v.string()),
  }),
);

type Row = v.InferOutput<typeof PromiseRows>[number];

export function evaluatePromises(rows: readonly Row[]) {
  const predictions = rows.map(({ id, body, sentAt, timeZone }) => {
    const found = findPromise({ text: body, sentAt: Date.parse(sentAt), timeZone });
    return {
      id,
      got: found !== null,
      dueOn: found?.dueOn ?? null,
      dueAt: found?.dueAt ?? null,
      reason: found?.reason ?? 'none',
    };
  });
  const all = rows.map((row, index) => ({ row, prediction: predictions[index] }));
  const score = (of: typeof all) =>
    scoreOf(
      of.map(({ row }) => row.promise === true),
      of.map(({ prediction }) => prediction?.got === true),
    );
  const found = all.filter(({ row, prediction }) => row.promise && prediction?.got);
  const isExact = ({ row, prediction }: (typeof all)[number]): boolean =>
    (row.dueOn ?? null) === prediction?.dueOn && (row.dueAt ?? null) === prediction?.dueAt;
  const languages = [...new Set(rows.map(({ lang }) => lang))].sort();
  return {
    predictions,
    summary: {
      all: score(all),
      byLanguage: Object.fromEntries(
        languages.map((lang) => [lang, score(all.filter(({ row }) => row.lang === lang))]),
      ),
      dates: { rows: found.length, exact: found.filter(isExact).length },
      misses: all
        .filter(
          ({ row, prediction }) => row.promise !== undefined && prediction?.got !== row.promise,
        )
        .map(({ row, prediction }) => ({ ...prediction, wanted: row.promise })),
      missedDates: found
        .filter((it) => !isExact(it))
        .map(({ row, prediction }) => ({ ...prediction, wanted: [row.dueOn, row.dueAt] })),
    },
  };
}
