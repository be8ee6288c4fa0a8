import { Parser } from 'htmlparser2';

/** Longer than anything that is judged; a mail may bear megabytes of markup. */
const MAX_LENGTH = 20_000;

/** The parser's stack is slow when it is deep, and no mail program nests like this. */
const MAX_DEPTH = 500;

/** So much is read at a time, until enough was. */
const STRETCH = 8_192;

/** What begins a line of its own. */
const BLOCKS = new Set(
  'address article blockquote dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** What is no text of the mail's. */
const UNREAD = new Set(['head', 'script', 'style', 'title']);

/**
 * The text of a mail's HTML as a plain-text mail would have it: a line for each block, `> ` before
 * what is quoted (RFC 3676 §4.5). Cut after 20,000 characters.
 */
export function messageText(html: string): string {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  let quoteDepth = 0;
  let unreadDepth = 0;
  let depth = 0;
  let isFull = false;

  const endLine = (): void => {
    const text = line.trim();
    line = '';
    if (text === '' && lines.at(-1) === '') return;
    lines.push(quoteDepth > 0 ? `> ${text}` : text);
    length += text.length + 1;
    isFull = length > MAX_LENGTH;
  };

  /** One block may begin or end where another does. */
  const endBlock = (): void => {
    if (line.trim() !== '') endLine();
  };

  const parser = new Parser({
    onopentag(name) {
      depth++;
      if (UNREAD.has(name)) unreadDepth++;
      if (name === 'br') endLine();
      if (BLOCKS.has(name)) endBlock();
      if (name === 'blockquote') quoteDepth++;
    },
    ontext(text) {
      if (unreadDepth > 0 || isFull) return;
      line += text.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      depth--;
      if (UNREAD.has(name)) unreadDepth--;
      if (BLOCKS.has(name)) endBlock();
      // Paragraphs are drawn apart.
      if (name === 'p') endLine();
      if (name === 'blockquote') quoteDepth--;
    },
  });
  for (let read = 0; read < html.length && !isFull && depth < MAX_DEPTH; read += STRETCH) {
    parser.write(html.slice(read, read + STRETCH));
  }
  parser.end();
  endBlock();
  return lines.join('\n').slice(0, MAX_LENGTH).trim();
}
