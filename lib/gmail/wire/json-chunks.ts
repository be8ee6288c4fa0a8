/**
 * The JSON values of an answer to `rt=j`: after the guard `)]}'` one array, or chunks that each
 * have their length before them (both seen).
 *
 * A length counts characters and the newlines around its chunk, in some answers only one of them
 * (seen), so it is not relied on: a chunk ends where its brackets do.
 *
 * @returns null if anything else stands there, or the text ends too soon
 */
export function parseJsonChunks(text: string): readonly unknown[] | null {
  const values: unknown[] = [];
  let at = endOfMatch(/\s*(?:\)\]\}')?/y, text, 0);
  do {
    const start = endOfMatch(/\s*(?:\d+\s+)?/y, text, at);
    const end = endOfArray(text, start);
    if (end === null) return null;
    try {
      values.push(JSON.parse(text.slice(start, end)));
    } catch {
      // A SyntaxError: brackets that match, but no JSON.
      return null;
    }
    at = endOfMatch(/\s*/y, text, end);
  } while (at < text.length);
  return values;
}

/** @param pattern - sticky */
function endOfMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

function endOfArray(text: string, start: number): number | null {
  if (text[start] !== '[') return null;
  const token = /["[\]]/g;
  token.lastIndex = start;
  let depth = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [mark] = found;
    if (mark === '[') depth++;
    else if (mark === ']') {
      depth--;
      if (depth === 0) return token.lastIndex;
    } else {
      const end = endOfString(text, token.lastIndex);
      if (end === null) return null;
      token.lastIndex = end;
    }
  }
  return null;
}

/** @param from - behind the opening quote */
function endOfString(text: string, from: number): number | null {
  const token = /\\.|"/gs;
  token.lastIndex = from;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '"') return token.lastIndex;
  }
  return null;
}
