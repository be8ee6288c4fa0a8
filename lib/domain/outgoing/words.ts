/**
 * Add the words of one piece of text between blanks, made comparable: lower case, without accents,
 * contractions written out, common shorthand spelled out. Punctuation that parts clauses is a word
 * of its own; a link or an address is `<link>`.
 *
 * A stressed é or ó that ends a word stays, because it tells "confirmé" (I did) from "confirme"
 * (please do), and "llamó" from "llamo".
 */
export function addWords(chunk: string, words: string[]): void {
  if (/^[a-z]+$/.test(chunk)) addWord(chunk, words);
  else if (isLink(chunk)) words.push(LINK);
  else {
    const pieces = chunk.toLowerCase().replace(APOSTROPHES, "'").match(PIECE);
    for (const piece of pieces ?? []) {
      const word = withoutAccents(piece);
      const apostrophe = word.indexOf("'");
      if (apostrophe > 0) words.push(...spelledOut(word, apostrophe));
      else addWord(word, words);
    }
  }
}

function addWord(word: string, words: string[]): void {
  const spelled = SPELLINGS.get(word);
  if (spelled) words.push(...spelled);
  else words.push(word);
}

export const LINK = '<link>';

const APOSTROPHES = /[’ʼ`´]/g;

/** A number with its sign, separators and unit; a word with its apostrophe; clause punctuation. */
const PIECE = /[$€£]?\d+(?:[.,:/]\d+)*[a-zº°%]*|[a-zß-ɏ]+\d*(?:'[a-z]+)?|[?!,;:…–—()€£$]|^-+$/g;

function isLink(chunk: string): boolean {
  return chunk.includes('://') || /^\W{0,2}www\./i.test(chunk) || chunk.indexOf('@') > 0;
}

function withoutAccents(word: string): string {
  if (!/[^ -~]/.test(word)) return word;
  const last = word.at(-1) ?? '';
  const isStressed = word.length >= 4 && (last === 'é' || last === 'ó');
  const plain = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return isStressed ? plain.slice(0, -1) + last : plain;
}

const SUFFIXES: Readonly<Record<string, string>> = {
  ll: 'will',
  ve: 'have',
  re: 'are',
  d: 'would',
  m: 'am',
};

/** What "'s" is short for "is" after. After any other word it is a possessive. */
const BEFORE_IS = /^(it|that|there|here|what|who|where|when|how|he|she|everything|nothing)$/;

function spelledOut(word: string, apostrophe: number): readonly string[] {
  const stem = word.slice(0, apostrophe);
  const suffix = word.slice(apostrophe + 1);
  if (suffix === 't' && stem.endsWith('n')) {
    if (stem === 'can' || stem === 'won') return [stem === 'can' ? 'can' : 'will', 'not'];
    return [stem.slice(0, -1), 'not'];
  }
  if (suffix === 's') {
    if (stem === 'let') return ['let', 'us'];
    return [stem, BEFORE_IS.test(stem) ? 'is' : "'s"];
  }
  const long = SUFFIXES[suffix];
  return long ? [stem, long] : [stem + suffix];
}

/** What people write for short, on phones above all. */
const SHORTHAND = new Map(
  Object.entries({
    u: 'you',
    ur: 'your',
    r: 'are',
    pls: 'please',
    plz: 'please',
    plse: 'please',
    thx: 'thanks',
    tks: 'thanks',
    ta: 'thanks',
    b4: 'before',
    wen: 'when',
    wot: 'what',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tomoz: 'tomorrow',
    tonite: 'tonight',
    wanna: 'want to',
    gonna: 'going to',
    lemme: 'let me',
    cannot: 'can not',
    cant: 'can not',
    dont: 'do not',
    didnt: 'did not',
    doesnt: 'does not',
    havent: 'have not',
    hasnt: 'has not',
    wont: 'will not',
    isnt: 'is not',
    im: 'i am',
    ive: 'i have',
    thats: 'that is',
    whats: 'what is',
    youre: 'you are',
    youll: 'you will',
    okay: 'ok',
    oks: 'ok',
    q: 'que',
    k: 'que',
    xq: 'por que',
    x: 'por',
    tb: 'tambien',
    porfa: 'por favor',
    porfis: 'por favor',
    plis: 'por favor',
    porfavor: 'por favor',
    pf: 'por favor',
    finde: 'fin de semana',
    nesecito: 'necesito',
    nesesito: 'necesito',
    kiero: 'quiero',
    kuando: 'cuando',
    komo: 'como',
    aki: 'aqui',
    thnx: 'thanks',
    recieve: 'receive',
    recieved: 'received',
    cud: 'could',
    wud: 'would',
    vobo: 'visto bueno',
  }).map(([short, long]) => [short, long.split(' ')] as const),
);

/** Words whose slips of the keyboard are understood: those that make a request of a sentence. */
const OFTEN_MISTYPED =
  'could would should please send confirm check know have when what which need review before puedes podrias podria enviar enviame mandar mandame confirmar confirmas confirmame necesito favor cuando presupuesto gracias manana';

/** What a slip would turn into another word of the language. */
const REAL_WORDS = new Set(
  'cold end wen wold sen ned eed now knows hen then hat wat wit sed form from nee three their here have ave cheek puede podria confirma confirmar manda envia gracia mandar enviar mandas'.split(
    ' ',
  ),
);

/** Each with one letter left out, or two neighbours swapped. */
const TYPOS = new Map(
  OFTEN_MISTYPED.split(' ').flatMap((word) =>
    slipsOf(word)
      .filter((slip) => slip !== word && !REAL_WORDS.has(slip))
      .map((slip) => [slip, word] as const),
  ),
);

/** How else a word is spelled. */
const SPELLINGS = new Map<string, readonly string[]>([
  ...[...TYPOS].map(([slip, word]) => [slip, [word]] as const),
  ...SHORTHAND,
]);

function slipsOf(word: string): readonly string[] {
  const slips: string[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const before = word.slice(0, at);
    if (word.length > 3) slips.push(before + word.slice(at + 1));
    slips.push(word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1));
  }
  return slips;
}
