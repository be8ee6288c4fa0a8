import { stripQuoted } from '../quoted-text';

/** More is not read: the beginning says what a mail is about, the end what it asks. */
const MAX_HEAD = 16_000;
const MAX_TAIL = 8_000;

/**
 * What the writer of a mail says in it: without quoted mail, signature, what a telephone adds, and
 * legal notices. A postscript stays, and so does the formula before the name ("Thanks in advance").
 */
export function ownText(text: string): string {
  const bounded =
    text.length <= MAX_HEAD + MAX_TAIL
      ? text
      : `${text.slice(0, MAX_HEAD)}\n\n${text.slice(-MAX_TAIL)}`;
  const lines = stripQuoted(bounded)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !isFooter(line));
  const signature = signatureStart(lines);
  return [...lines.slice(0, signature), ...postscript(lines.slice(signature))].join('\n').trim();
}

/** Whole lines that close a mail. They are followed by a name, a firm, a slogan. */
const SIGN_OFF = new RegExp(
  `^(?:${[
    '(?:(?:with )?(?:my |our )?(?:kind|kindest|best|warm|warmest|many) )?(?:regards|thanks|wishes)',
    '(?:with (?:kind|best|warm) )?regards',
    'thanks?(?: you)?(?: so much| very much| again| a lot| a ton| a million| both| all| in advance)?',
    'best|all (?:the|my) best|cheers|ta|xx?|love|lots of love(?: to you both)?|take care|warmly|respectfully',
    '(?:yours )?(?:sincerely|truly|faithfully)(?: yours)?|yours|cordially|talk soon|speak soon|bye(?: for now)?',
    '(?:un |muchos )?(?:cordiales |atentos )?saludos?(?: cordial(?:es)?| afectuosos?| atento)?(?: a todos| a todas)?',
    '(?:reciba[ns]? |recibe )?(?:un |mis )?(?:cordial|afectuoso|atento|fuerte|gran) (?:saludo|abrazo)s?',
    '(?:un |fuerte |gran )?(?:abrazo|beso|besote|besito)s?(?: fuerte| enorme| grande)?|cariños|besos y abrazos',
    '(?:muy )?atentamente|atte|cordialmente|sinceramente|respetuosamente|afectuosamente|hasta (?:pronto|luego|mañana)',
    '(?:mil |muchas |muchísimas )?gracias(?: de antemano| por adelantado| genio| crack| y (?:un )?(?:saludos?|abrazo))?',
  ].join('|')})[\\s,.!–-]*$`,
  'i',
);

/** Added by mail programs and firms, wherever it stands. */
function isFooter(line: string): boolean {
  if (/^(sent|get|enviado|mandado|descarga|obtener) (from|desde|de|outlook) /i.test(line))
    return true;
  const isNotice = /confidential|privileged|confidencial|reservad[ao]/i.test(line);
  return isNotice && /recipient|destinatari|received .{0,30}error|por error/i.test(line)
    ? true
    : /consider the environment|medio ambiente antes|antes de imprimir (?:este|el) (?:correo|e-?mail|mensaje)/i.test(
        line,
      );
}

function signatureStart(lines: readonly string[]): number {
  const dashes = lines.findIndex((line, index) => index > 0 && /^--$/.test(line));
  if (dashes > 0) return dashes;
  const first = lines.findIndex((line) => line !== '');
  const signOff = lines.findLastIndex((line, index) => index > first && SIGN_OFF.test(line));
  if (signOff > 0 && !isFollowedByText(lines.slice(signOff + 1))) return signOff + 1;
  const paragraph = lines.lastIndexOf('');
  const last = lines.slice(paragraph + 1);
  if (paragraph > first && last.length <= 6 && isNameLike(last[0] ?? '') && last.every(isShort))
    return paragraph;
  let start = lines.length;
  while (start - 1 > first && isNameLike(lines[start - 1] ?? '')) start -= 1;
  return start;
}

/** "Thanks" in the middle of a mail: a paragraph of sentences comes after it, not a signature. */
function isFollowedByText(lines: readonly string[]): boolean {
  const sentences = lines.filter(
    (line) => /[.?!]$/.test(line) && line.split(' ').length >= 6 && !isAdvertisement(line),
  );
  return sentences.length > 0 && !lines.some((line) => POSTSCRIPT.test(line));
}

function isAdvertisement(line: string): boolean {
  return /www\.|https?:|\d{3}[ -]?\d{3}|@|\b(visit|visite|visita|call|llame|llama|pida|pide|book|free|gratis|sin compromiso|follow|síg[au]e)/i.test(
    line,
  );
}

function isShort(line: string): boolean {
  return line.length <= 60;
}

/** A name, a title, a firm or a telephone number, and no sentence. */
function isNameLike(line: string): boolean {
  if (line === '') return true;
  if (SIGN_OFF.test(line) || /[?!:;,)]$/.test(line)) return false;
  if (/^[\d\s()+.-]{7,}$/.test(line)) return true;
  const words = line.replace(/^[–—-]\s*/, '').split(/\s+/);
  if (
    words.length > 5 ||
    (/\.$/.test(line) && words.length > 1 && !/^\S{1,6}\.$/.test(words.at(-1) ?? ''))
  )
    return false;
  return words.length === 1
    ? /^[\p{L}'.-]+$/u.test(line)
    : words.every((word) => /^[\p{Lu}\d&|,.–-]|^(de|del|la|y|and|of|the|x)$/u.test(word));
}

const POSTSCRIPT =
  /^(p\.? ?[sd]\b|p\.? ?[sd]\.|postdata|posdata|nota:|oh,|ah,|also,|btw|by the way|one more thing|por cierto|otra cosa|se me olvidaba)/i;

/** From the first postscript on, up to an empty line after it. */
function postscript(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => POSTSCRIPT.test(line));
  return from < 0 ? [] : ['', ...lines.slice(from)];
}
