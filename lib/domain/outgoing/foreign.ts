/** Frequent words of English and Spanish, folded. */
const KNOWN = new Set(
  `the and to of in is are i you for your will be we my on have with this not please from at it our if me
  el los las del y su por con mi estoy es hasta hola les como nos ya esta lo muy pero una tu te que en un se al no me para`.split(
    /\s+/,
  ),
);

/** Frequent words that other languages have and these two have not. */
const OTHER = new Set(
  `der die das und ich ist nicht mit sie ihr fur auf wir ein eine bitte vielen dank haben oder
  les des et je vous votre est une pas ce nous notre sur avec bonjour merci dans mes sera
  os em com nao um uma meu minha obrigado obrigada pelo voce sao muito
  il gli di della che per non sono alla ho nel grazie questo questa
  het een ik van op uw je voor zijn dat bij niet bedankt graag`.split(/\s+/),
);

const MANY_WORDS = 8;

/**
 * Whether a text is in a language that is not read.
 *
 * @param words - as `addWords` writes them
 */
export function isForeign(words: readonly string[]): boolean {
  const known = words.filter((word) => KNOWN.has(word)).length;
  const other = words.filter((word) => OTHER.has(word)).length;
  const letters = words.filter((word) => /^[a-z]/.test(word)).length;
  return (other >= 2 && other > known) || (known === 0 && letters >= MANY_WORDS);
}
