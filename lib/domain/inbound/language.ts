/** The languages whose wordings are known. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Enough to tell the languages of a text. */
const MAX_LENGTH = 1500;

/** Letters tell no more than words. */
const MAX_LETTERS = 4;

/** With fewer of its frequent words a text may be in any language that has one. */
const MIN_HITS = 3;

/** A second language counts if it has this part of the first one's hits: mails in two languages. */
const SECOND_SHARE = 0.5;

/** Frequent words of each language, folded. Words that two languages share count for both. */
const FREQUENT: Readonly<Record<Language, string>> = {
  en: "the and to of in is are i you for your will be we my on have with this not please from at it our thank thanks can if until back am out office as would has was they so but i'm hi hello",
  es: 'el los las del y su por con mi estoy es gracias hasta hola saludos mensaje correo le les como nos ya si dias esta este cualquier nuestra estamos estare lunes desde para lo muy pero una tu te vuelvo puede unos oficina sin',
  fr: "les des et je vous votre pour est une pas au ce nous notre mon ma sur avec bonjour merci suis jusqu'au dans mes par sera cordialement du le ne ou cette retour bureau absent lundi serai sont",
  de: 'der die das und ich ist zu den nicht mit sie ihre ihr bin von fur auf im bis vielen dank am wir ein eine bitte wieder ab dem mich mir werden wird sind unser uns es hallo haben oder',
  pt: 'os do da em para com nao um uma na meu minha seu sua ate estou obrigado obrigada pelo pela ao mensagem dos das nos estarei voce bom dia ola ou ferias oi estamos no mais foi ela ele isso pode tem boa tarde dia e o',
  it: 'il gli di della che per non sono alla dal ho fino nel mio sua vostra da buongiorno saluti questo questa sara tua suo le i siamo una grazie ufficio del al ci con anche rientro',
  nl: 'het een ik van op met u uw je jouw voor te aan tot wij zijn dat bij dank weer mijn ons om naar vanaf bericht er graag kan we niet ben is beste deze hebben of',
};

/** Letters and marks that only some of them have, and how many words they are worth. */
const LETTERS: readonly (readonly [RegExp, readonly Language[], number])[] = [
  [/[ãõ]/gi, ['pt'], 2],
  [/[ñ¿¡]/gi, ['es'], 2],
  [/[ßäö]/gi, ['de'], 1],
  [/[œêûù]|\b[cdjlmnst]['’](?=[aeéèêiouh])/gi, ['fr'], 1],
  [/[òì]|[cdgn]ell?['’]/gi, ['it'], 1],
];

const WORDS = new Map<string, readonly Language[]>();
for (const language of LANGUAGES) {
  for (const word of FREQUENT[language].split(' ')) {
    WORDS.set(word, [...(WORDS.get(word) ?? []), language]);
  }
}

/**
 * The languages a text is written in, the likeliest first; all of them where nothing tells.
 *
 * @param text - as written
 * @param folded - the same, folded
 */
export function languagesOf(text: string, folded: string): readonly Language[] {
  const hits = new Map<Language, number>();
  const add = (language: Language, count: number): void => {
    hits.set(language, (hits.get(language) ?? 0) + count);
  };
  const words = folded.slice(0, MAX_LENGTH).match(/[a-z][a-z']*/g) ?? [];
  for (const word of words) for (const language of WORDS.get(word) ?? []) add(language, 1);
  for (const [letters, languages, worth] of LETTERS) {
    const count = text.slice(0, MAX_LENGTH).match(letters)?.length ?? 0;
    for (const language of languages) add(language, Math.min(MAX_LETTERS, count) * worth);
  }
  const ranked = [...hits].sort(([, a], [, b]) => b - a);
  const best = ranked[0]?.[1] ?? 0;
  if (best === 0) return LANGUAGES;
  const least = best < MIN_HITS ? 1 : best * SECOND_SHARE;
  return ranked.filter(([, count]) => count >= least).map(([language]) => language);
}
