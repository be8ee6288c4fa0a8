// Gmail's markup as ../shared/captures and two maintained projects show it, with values of our own.

export const THREAD_ID = '1a4b36a0e8000001';
export const MESSAGE_ID = '1a4b36a0e8000001';
export const LAST_ID = '1a4b3f0000000002';

type RowOver = {
  readonly ids?: string;
  readonly people?: string;
  readonly subject?: string;
  readonly classes?: string;
};

export const ROW_IDS = `data-thread-id="#thread-a:r10" data-legacy-thread-id="${THREAD_ID}" data-legacy-last-message-id="${LAST_ID}" data-legacy-last-non-draft-message-id="${MESSAGE_ID}"`;
const PEOPLE = '<span class="yP" email="Ana@Client.example" name="Ana Ruiz">Ana Ruiz</span>';

/** A list row; Gmail repeats its ids and its people for screen readers. */
export function listRow({
  ids = ROW_IDS,
  people = PEOPLE,
  subject = 'Quote for March',
  classes = 'zA yO',
}: RowOver = {}): string {
  const text = `<span ${ids}>${subject}</span>`;
  return `<tr class="${classes}" id=":6w" role="row"><td class="PF xY"></td>
    <td class="yX xY"><div class="afn"><span class="bA4">${people}</span>, ${text}</div><div class="yW"><span class="bA4">${people}</span> <span class="bx0">2</span></div></td>
    <td class="xY a4W"><div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog">${text}</span></div><span class="y2"><span class="Zt"> - </span>Any news?</span></div></div></td>
    <td class="xW xY"><span title="Mon, Nov 2, 2026, 10:12 AM"><span>10:12</span></span></td></tr>`;
}

/** In a vertical split a conversation takes three rows. */
export function splitRow(): string {
  return `<tr class="zA yO apv" id=":7a"><td class="yX apy"><div class="yW">${PEOPLE}</div></td><td class="yf apt"></td></tr>
    <tr class="zA yO apv"><td class="a4W"><div class="xS"><div class="xT"><div class="y6"><span class="bog" ${ROW_IDS}>Quote for March</span></div></div></div></td></tr>
    <tr class="zA yO apw"><td><div class="apu"></div></td></tr>`;
}

export function list(...rows: string[]): string {
  return `<div class="ae4" gh="tl"><div class="Cp"><div><table class="F cf zt" role="grid"><tbody>${rows.join('')}</tbody></table></div></div></div>`;
}

export function view(content: string, attributes = ''): string {
  return `<div class="nH" role="main" ${attributes}>${content}</div>`;
}

type MessageOver = { readonly ids?: string; readonly sender?: string; readonly state?: string };

export function threadMessage({
  ids = `data-message-id="#msg-a:r11" data-legacy-message-id="${MESSAGE_ID}"`,
  sender = '<span class="gD" email="Ana@Client.example" name="Ana Ruiz">Ana Ruiz</span>',
  state = 'h7',
}: MessageOver = {}): string {
  const holder = ids ? `class="adn ads" ${ids}` : 'class="adf ads"';
  return `<div role="listitem" class="${state}" tabindex="-1"><div class="G3 G2"><div ${holder}><table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><h3 class="iw">${sender}</h3></td></tr></tbody></table><div class="ii gt"><div class="a3s aiL">Hi</div></div></div></div></div>`;
}

export const HEADING_IDS = `data-thread-perm-id="thread-a:r10" data-legacy-thread-id="${THREAD_ID}"`;

export function openThread(messages: readonly string[], headingIds = HEADING_IDS): string {
  return `<div class="nH g id"><div class="nH a98 iY"><div class="nH"><div class="ha"><h2 class="hP" ${headingIds}>Quote for March</h2></div></div>
    <div class="nH aHU"><div class="nH hx" role="list">${messages.join('')}</div></div></div></div>`;
}

type FieldsOver = {
  readonly draft?: string;
  readonly thread?: string;
  readonly from?: string;
  readonly to?: string;
  readonly jslog?: string;
};

const CHIP =
  '<div role="option" data-name="Ana Ruiz" data-hovercard-id="Ana@Client.example"></div>';

function recipientsOf(name: string, chips: string): string {
  return `<tr class="bzf"><td class="eV"><div class="anm" name="${name}"><div role="listbox">${chips}</div></div></td></tr>`;
}

/** What every compose has, be it a window, full screen or an answer below a message. */
export function composeFields(over: FieldsOver = {}): string {
  const cc = CHIP.replace('Ana@', 'Bo@').replace('Ana Ruiz', 'Bo');
  return `<div class="M9"><div class="aoI" role="region"><table class="iN"><tbody><tr><td class="I5"><form class="bAs" enctype="multipart/form-data">
    <input type="hidden" name="composeid" value="c1"><input type="hidden" name="draft" value="${over.draft ?? '#msg-a:r11'}">
    <input type="hidden" name="lts" value="${over.thread ?? THREAD_ID}"><input type="hidden" name="from" value="${over.from ?? 'Me@Example.com'}">
    <table class="GS"><tbody>${recipientsOf('to', over.to ?? CHIP)}${recipientsOf('cc', cc)}${recipientsOf('bcc', '')}</tbody></table>
    <input name="subjectbox" class="aoT" value="Quote for March"></form></td></tr>
    <tr><td><div class="Ap"><div class="Am editable" g_editable="true" contenteditable="true" role="textbox">Hi</div></div></td></tr>
    <tr><td><div class="aDh"><table class="IZ"><tbody><tr class="btC"><td class="gU Up"><div class="J-J5-Ji btA"><div class="dC"><div class="T-I aoO T-I-atl L3" role="button"${over.jslog ? ` jslog="${over.jslog}"` : ''}>Send</div><div class="T-I hG" role="button" aria-haspopup="true"></div></div></div></td><td class="gU oc"></td></tr></tbody></table></div></td></tr></tbody></table></div></div>`;
}

export function composeWindow(over: FieldsOver = {}): string {
  return `<div class="dw"><div class="nH"><div class="nH"><div class="no"><div class="nH nn"><div class="AD"><div class="nH Hd" role="dialog">${composeFields(over)}</div></div></div></div></div></div></div>`;
}
