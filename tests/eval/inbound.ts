import * as v from 'valibot';
import { judgeInbound } from '@/lib/domain/inbound/judge-inbound';
import { scoreOf } from './score';

export const InboundRows = v.array(
  v.object({
    id: v.string(),
    lang: v.optional(v.string()),
    from: v.object({ email: v.nullable(v.string()), name: v.nullable(v.string()) }),
    subject: v.string(),
    body: v.string(),
    sentAt: v.nullish(v.string()),
    kind: v.optional(v.string()),
    returnsOn: v.nullish(v.string()),
  }),
);

type Row = v.InferOutput<typeof InboundRows>[number];

export function evaluateInbound(rows: readonly Row[]) {
  const predictions = rows.map(({ id, from, subject, body, sentAt }) => {
    const at = sentAt ? Date.parse(sentAt) : Number.NaN;
    const judgement = judgeInbound({
      from: { email: from.email ?? '', name: from.name ?? '' },
      subject,
      text: body,
      sentAt: Number.isNaN(at) ? null : at,
    });
    const returnsOn = judgement.kind === 'auto-reply' ? judgement.returnsOn : null;
    return { id, got: judgement.kind, returnsOn, reason: judgement.reason };
  });
  const all = rows.map((row, index) => ({ row, prediction: predictions[index] }));
  const score = (kind: string, of: typeof all) =>
    scoreOf(
      of.map(({ row }) => row.kind === kind),
      of.map(({ prediction }) => prediction?.got === kind),
    );
  const kinds = ['human', 'auto-reply', 'bounce', 'calendar-response', 'list'];
  const table = (of: typeof all) =>
    Object.fromEntries(kinds.map((kind) => [kind, score(kind, of)]));
  const languages = [...new Set(rows.flatMap(({ lang }) => lang ?? []))].sort();
  const dated = all.filter(({ row }) => row.kind === 'auto-reply' && row.returnsOn);
  const exact = dated.filter(({ row, prediction }) => prediction?.returnsOn === row.returnsOn);
  return {
    predictions,
    summary: {
      byKind: table(all),
      byLanguage: Object.fromEntries(
        languages.map((lang) => [lang, table(all.filter(({ row }) => row.lang === lang))]),
      ),
      dates: { rows: dated.length, exact: exact.length },
      misses: all
        .filter(({ row, prediction }) => row.kind !== undefined && prediction?.got !== row.kind)
        .map(({ row, prediction }) => ({ ...prediction, wanted: row.kind })),
      missedDates: all
        .filter(
          ({ row, prediction }) =>
            row.kind === 'auto-reply' &&
            (prediction?.returnsOn ?? null) !== (row.returnsOn ?? null),
        )
        .map(({ row, prediction }) => ({ ...prediction, wanted: row.returnsOn ?? null })),
    },
  };
}
