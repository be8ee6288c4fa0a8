/**
 * One record of a CSV file as RFC 4180 has it, with its line end.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it: subjects and
 * names are other people's words.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** What lets a spreadsheet know that the file is UTF-8. */
export const CSV_OPENING = '\uFEFF';

function csvCell(text: string): string {
  const harmless = /^[\s\0]*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
