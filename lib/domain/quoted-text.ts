/** A header that introduces a quote is wrapped over at most this many lines. */
const MAX_HEADER_LINES = 4;

/** No mail program writes a longer one. */
const MAX_HEADER_LENGTH = 400;

/** How many lines below `From:` the rest of Outlook's header must begin. */
const OUTLOOK_LINES = 6;

/**
 * "On Mon, 2 Mar 2026, Ana <ana@…> wrote:" in the languages of Gmail, Outlook and Apple Mail: the
 * verb, in any place (German and Dutch put the name behind it).
 */
const WROTE =
  /(?<!\p{L})(wrote|writes|escribi[oó]|a [ée]crit|schrieb|escreveu|ha scritto|schreef|skrev)(?!\p{L})/iu;

/** What such a header begins with, unless it begins with a name. */
const ON = /^\W{0,3}(on|el|le|am|em|a|il|op|den)\b/i;

/** A time of day or a year: "On page 3 you wrote:" is nobody's header. */
const MOMENT = /\b\d{1,2}[:.h]\d{2}\b|\b20\d{2}\b/;

/**
 * "-----Original Message-----", "---------- Forwarded message ---------" and Apple's "Begin
 * forwarded message:".
 */
const DIVIDER =
  /^[\s*_]*-{2,} ?(original message|forwarded message|reply message|mensaje (original|reenviado)|message (d'origine|d’origine|original|transf[ée]r[ée])|urspr[üu]ngliche nachricht|original(nachricht|mail)|weitergeleitete nachricht|mensagem (original|encaminhada|reencaminhada)|messaggio (originale|inoltrato)|(oorspronkelijk|doorgestuurd) bericht)|^(begin forwarded message|inicio del mensaje reenviado|d[ée]but du message (transf[ée]r[ée]|r[ée]exp[ée]di[ée])|anfang der weitergeleiteten nachricht|in[íi]cio da mensagem (encaminhada|reencaminhada)|inizio messaggio inoltrato|begin doorgestuurd bericht) ?:/i;

const OUTLOOK_FROM = /^[*_ ]{0,3}(from|de|von|da|van|expéditeur|remitente) ?:[*_]{0,2} ?\S/i;

/** The lines that follow `From:`, by what they say. */
const OUTLOOK_REST: readonly RegExp[] = [
  /^[*_ ]{0,3}(sent|date|enviado( el)?|enviada( em)?|fecha|envoy[ée]|gesendet|datum|data|inviato|verzonden) ?:/i,
  /^[*_ ]{0,3}(to|para|à|a|an|aan|pour|cc) ?:/i,
  /^[*_ ]{0,3}(subject|asunto|objet|betreff|assunto|oggetto|onderwerp) ?:/i,
];

/**
 * The text of a mail without what it quotes: `>` lines, and everything below a header that
 * introduces a quote. Below a header whose quote is marked with `>` the unmarked lines stay: they
 * are answers written between the quoted lines.
 *
 * Reads each line a bounded number of times.
 */
export function stripQuoted(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const own: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (isMarked(line)) continue;
    if (DIVIDER.test(line) || isOutlookHeader(lines, index)) break;
    const headerLines = lengthOfHeader(lines, index);
    if (headerLines === 0) {
      own.push(line);
      continue;
    }
    if (!isFollowedByMarked(lines, index + headerLines)) break;
    index += headerLines - 1;
  }
  return own.join('\n').trim();
}

/** RFC 3676 §4.5. */
function isMarked(line: string): boolean {
  return /^\s{0,3}>/.test(line);
}

/** How many lines "On … wrote:" takes from here; 0 if none begins here. */
function lengthOfHeader(lines: readonly string[], start: number): number {
  let header = '';
  for (let count = 1; count <= MAX_HEADER_LINES; count += 1) {
    const line = lines[start + count - 1]?.trim();
    if (!line || isMarked(line)) return 0;
    header = `${header} ${line}`.trim();
    if (header.length > MAX_HEADER_LENGTH) return 0;
    if (line.endsWith(':')) return isHeader(header) ? count : 0;
  }
  return 0;
}

function isHeader(header: string): boolean {
  if (!WROTE.test(header)) return false;
  return ON.test(header) ? MOMENT.test(header) || header.includes('@') : /<[^<>]*@/.test(header);
}

function isFollowedByMarked(lines: readonly string[], start: number): boolean {
  const next = lines.slice(start, start + 3).find((line) => line.trim() !== '');
  return next !== undefined && isMarked(next);
}

function isOutlookHeader(lines: readonly string[], start: number): boolean {
  if (!OUTLOOK_FROM.test(lines[start] ?? '')) return false;
  const below = lines.slice(start + 1, start + 1 + OUTLOOK_LINES);
  return OUTLOOK_REST.filter((label) => below.some((line) => label.test(line))).length >= 2;
}
