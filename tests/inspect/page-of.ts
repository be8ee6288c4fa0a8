import { Window } from 'happy-dom';

/** Parts of a table, which a parser of whole pages would throw away. */
const TABLE_PART = /^(?:\s|<!--.*?-->)*<(tbody|tr|td)\b/s;
const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  tbody: ['<table>', '</table>'],
  tr: ['<table><tbody>', '</tbody></table>'],
  td: ['<table><tbody><tr>', '</tr></tbody></table>'],
};

/** A page, or a fragment of one, as a document. Its scripts, styles and frames are not loaded. */
export function pageOf(html: string): Document {
  const [before, after] = AROUND[TABLE_PART.exec(html)?.[1] ?? ''] ?? ['', ''];
  const { DOMParser } = new Window({
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  const page = new DOMParser().parseFromString(`${before}${html}${after}`, 'text/html');
  return page as unknown as Document;
}
