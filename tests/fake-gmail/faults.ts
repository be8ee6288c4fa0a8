/** The endpoints that can be made to fail. */
export type Endpoint = 's' | 'bv' | 'fd' | 'cv' | 'pt' | 'atom';

/** What an endpoint answers instead of the truth. */
export type Fault =
  | { readonly status: number }
  | { readonly body: string }
  /** Bytes that are no JSON, with status 200. */
  | 'garbage'
  /** JSON, or HTML, in which nothing is where it was. */
  | 'unknown-format';

export type FaultAnswer = { readonly status: number; readonly body: string };

const UNKNOWN_JSON = JSON.stringify({ v: 3, d: [{ k: 'thread', i: 1, m: [] }] });

export function faultAnswer(endpoint: Endpoint, fault: Fault): FaultAnswer {
  if (fault === 'garbage') return { status: 200, body: '\u0000\u0001<<<]]]{"' };
  if (fault === 'unknown-format') {
    const prefix = endpoint === 'cv' ? ")]}'\n\n" : '';
    const isMarkup = endpoint === 'pt' || endpoint === 'atom';
    return { status: 200, body: isMarkup ? '<x><y>1</y></x>' : prefix + UNKNOWN_JSON };
  }
  if ('status' in fault) return { status: fault.status, body: '' };
  return { status: 200, body: fault.body };
}
