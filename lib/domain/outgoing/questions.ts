import type { AskCue } from './ask-cues';
import type { ReadSentence } from './read-sentences';

/** A politeness takes up the whole question but for a name or two. */
const POLITENESS_REST = 7;

/** "How is Thursday for you?" is no politeness. */
const SAYS_WHEN = /^(\d.*|\w+day|lunes|martes|miercoles|jueves|viernes|manana|tomorrow)$/;

/** Whether a sentence is a question that the mail's reader is to answer. */
export function isAsked(sentences: readonly ReadSentence[], index: number): boolean {
  return sentences[index]?.asks === true && !isIdleQuestion(sentences, index);
}

/**
 * Whether a sentence is a question that waits for no answer: a politeness, an exclamation, one that
 * its writer answers or settles with his own people, somebody else's, a shop's.
 */
export function isIdleQuestion(sentences: readonly ReadSentence[], index: number): boolean {
  const sentence = sentences[index];
  if (!sentence?.asks) return false;
  const { cues } = sentence;
  if (isMostly(sentence, 'pleasantry') || isMostly(sentence, 'boilerplate')) return true;
  if (cues.has('rhetorical')) return true;
  if (cues.has('request') && !cues.has('lead')) return false;
  if (cues.has('exclaims') && sentences.some((other) => other.cues.has('congratulation')))
    return true;
  const before = sentences[index - 1];
  const after = sentences[index + 1];
  if (isTag(sentence) && (before?.cues.has('exclamation') || before?.cues.has('congratulation')))
    return true;
  if ([before, sentence, after].some((near) => near?.cues.has('internal'))) return true;
  if (!after || after.asks || after.paragraph !== sentence.paragraph) return false;
  return (
    (cues.has('lead') && after.cues.has('slogan')) ||
    after.cues.has('answer') ||
    cues.has('reported') ||
    cues.has('explains') ||
    isAnsweredInTurn(sentences, sentence.paragraph) ||
    sentences.some((other) => other.cues.has('explaining'))
  );
}

/** "¿no?", "¿verdad?" */
function isTag({ words }: ReadSentence): boolean {
  return (
    words.length <= 3 && words.every((word) => /^(no|verdad|cierto|eh|a|que|,|\?)$/.test(word))
  );
}

/** Question, answer, question, answer: an explanation. */
function isAnsweredInTurn(sentences: readonly ReadSentence[], paragraph: number): boolean {
  const answered = sentences.filter((sentence, index) => {
    const next = sentences[index + 1];
    return (
      sentence.asks &&
      sentence.paragraph === paragraph &&
      next?.paragraph === paragraph &&
      !next.asks
    );
  });
  return answered.length >= 2;
}

function isMostly(sentence: ReadSentence, cue: AskCue): boolean {
  if (cue === 'pleasantry' && sentence.words.some((word) => SAYS_WHEN.test(word))) return false;
  return sentence.matches.some(
    ({ code, from, to }) => code === cue && sentence.words.length - (to - from) <= POLITENESS_REST,
  );
}
