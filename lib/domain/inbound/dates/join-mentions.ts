import type { Mention } from './mentions';

/**
 * Sort the places that name a day, of which some overlap or name one day together: "Monday, 16
 * March".
 */
export function joinMentions(folded: string, mentions: readonly Mention[]): readonly Mention[] {
  return joinWeekdays(folded, withoutSchedules(folded, withoutOverlaps(mentions)));
}

/**
 * Of those that overlap, a date beats a weekday, which beats a bare number, and the longest the
 * others. "Monday 16" gives way to "16 March", which then begins with "Monday".
 */
function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort(byWorth)) {
    const index = kept.findIndex(({ start, end }) => mention.end > start && mention.start < end);
    const winner = kept[index];
    if (!winner) kept.push(mention);
    else if (!mention.isBare && mention.start < winner.start) {
      kept[index] = { ...winner, start: mention.start };
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

function byWorth(a: Mention, b: Mention): number {
  const worth = (it: Mention): number => (it.isFull ? 2 : it.isBare ? 0 : 1);
  return worth(b) - worth(a) || b.end - b.start - (a.end - a.start);
}

const BETWEEN_WEEKDAYS =
  /^,? ?(?:-|to|through|thru|a|al|au|bis|tot|tot en met|t\/m|ate|e|and|y|und|et|en|&|\/) ?$/;

/** "Monday to Friday" says when somebody works, as a rule. */
function withoutSchedules(folded: string, mentions: readonly Mention[]): readonly Mention[] {
  const isSchedule = (first: Mention | undefined, second: Mention | undefined): boolean =>
    first?.isWeekday === true &&
    second?.isWeekday === true &&
    BETWEEN_WEEKDAYS.test(folded.slice(first.end, second.start));
  return mentions.filter(
    (mention, index) =>
      !isSchedule(mentions[index - 1], mention) && !isSchedule(mention, mentions[index + 1]),
  );
}

const BETWEEN = /^[,(]? ?(?:(?:the|den|dem|der|le|el|dia|il|de|o|am) )?$/;

/** "Monday, 16 March" names one day, and its date counts. */
function joinWeekdays(folded: string, mentions: readonly Mention[]): readonly Mention[] {
  const belongs = (weekday: Mention | undefined, date: Mention | undefined): boolean =>
    weekday?.isFull === false &&
    date?.isFull === true &&
    BETWEEN.test(folded.slice(weekday.end, date.start));
  return mentions.flatMap((mention, index) => {
    const before = mentions[index - 1];
    if (belongs(mention, mentions[index + 1])) return [];
    return [before && belongs(before, mention) ? { ...mention, start: before.start } : mention];
  });
}
