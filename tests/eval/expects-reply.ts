import * as v from 'valibot';
import { judgeExpectsReply } from '@/lib/domain/outgoing/judge-expects-reply';
import { scoreOf } from './score';

export const ExpectsReplyRows = v.array(
  v.object({
    id: v.string(),
    lang: v.string(),
    subject: v.string(),
    body: v.string(),
    recipients: v.array(v.object({ email: v.string(), name: v.string() })),
    isReply: v.boolean(),
    expectsReply: v.optional(v.boolean()),
  }),
);

type Row = v.InferOutput<typeof ExpectsReplyRows>[number];

export function evaluateExpectsReply(rows: readonly Row[]) {
  const predictions = rows.map(({ id, subject, body, recipients, isReply }) => {
    const { expects, reason } = judgeExpectsReply({ subject, text: body, recipients, isReply });
    return { id, got: expects, reason };
  });
  const scores = (of: readonly number[]) =>
    scoreOf(
      of.map((index) => rows[index]?.expectsReply === true),
      of.map((index) => predictions[index]?.got === true),
    );
  const all = rows.map((_, index) => index);
  const languages = [...new Set(rows.map(({ lang }) => lang))].sort();
  return {
    predictions,
    summary: {
      all: scores(all),
      byLanguage: Object.fromEntries(
        languages.map((lang) => [lang, scores(all.filter((index) => rows[index]?.lang === lang))]),
      ),
      unsure: predictions.filter(({ got }) => got === 'unsure').length,
      misses: predictions
        .map((prediction, index) => ({ ...prediction, wanted: rows[index]?.expectsReply ?? null }))
        .filter(({ got, wanted }) => wanted !== null && got !== wanted),
    },
  };
}
