/**
 * What the phrases of one language say. Each says one thing that makes a machine, or a person,
 * likelier; `evidence.ts` weighs them.
 */
export type Wording = {
  /** That it is an automatic message, or wants no answer. */
  readonly automatic: readonly RegExp[];
  /** That its sender is away now, or will be. */
  readonly absent: readonly RegExp[];
  /** That mail is hardly read, or answered late. */
  readonly noAccess: readonly RegExp[];
  /** That mail is answered on return. */
  readonly deferred: readonly RegExp[];
  /** Whom to turn to meanwhile. */
  readonly standIn: readonly RegExp[];
  /** Thanks for the mail as such. */
  readonly thanks: readonly RegExp[];
  /** That the mail has come in. */
  readonly received: readonly RegExp[];
  /** When an answer can be expected. */
  readonly soon: readonly RegExp[];
  /** The number of a ticket. */
  readonly reference: readonly RegExp[];
  /** That the person has left the firm. */
  readonly left: readonly RegExp[];
  /** That the address has changed. */
  readonly moved: readonly RegExp[];
  /** That nobody reads this mailbox, or that the mail is not forwarded. */
  readonly unread: readonly RegExp[];
  /** That the sender must first do something for the mail to arrive. */
  readonly challenge: readonly RegExp[];
  /**
   * The topics of absence notices, one a phrase: reasons, being away, coming back, mail, haste, others
   * to turn to, answers, patience, means of contact.
   */
  readonly topics: readonly RegExp[];

  /** That the writer was away, and is back. */
  readonly wasAway: readonly RegExp[];
  /** That somebody writes for somebody else. */
  readonly onBehalf: readonly RegExp[];
  /** A question to the reader. */
  readonly asks: readonly RegExp[];
  /** A decision, or a word about the matter itself. */
  readonly acts: readonly RegExp[];
  /** That the writer answers in spite of being away. */
  readonly answersAnyway: readonly RegExp[];
};

/** A gap within a sentence. */
const GAP = '\\b[^.!?\\n]{0,40}?\\b';

/**
 * Compile a table with one phrase a line, in folded text (`fold`). In a phrase
 *
 * - ` … ` is a gap of at most 40 characters within a sentence,
 * - `[a-z]+ ` is any word, with what may stand behind it,
 * - `{name}` stands for one of the `words` given,
 * - the rest is a regular expression without nested repetition.
 *
 * A line that begins with `# ` is a comment.
 */
export function phrases(table: string, words: Readonly<Record<string, string>> = {}): RegExp[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => compile(line, words));
}

function compile(line: string, words: Readonly<Record<string, string>>): RegExp {
  const source = line
    .replace(/\{([a-z]+)\}/gi, (_, name: string) => {
      const word = words[name];
      if (word === undefined) throw new RangeError(`no words named ${name} for: ${line}`);
      return `(?:${word})`;
    })
    .replaceAll('[a-z]+ ', "[a-z',-]+ ")
    .replaceAll(' … ', GAP);
  const start = /^[\^(]?[a-z(]/.test(source) && !source.startsWith('^') ? '\\b' : '';
  const end = /[a-z)]$/.test(source) ? '(?![a-z0-9])' : '';
  return new RegExp(`${start}(?:${source})${end}`, 'm');
}
