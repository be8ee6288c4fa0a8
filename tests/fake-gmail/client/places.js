import { boot } from './boot.js';
import { threadIdOfToken } from './ids.js';
import { words } from './words.js';

const SYSTEM = {
  inbox: { query: 'in:inbox', title: words.inbox },
  starred: { query: 'is:starred', title: words.starred },
  sent: { query: 'in:sent', title: words.sent },
  drafts: { query: 'in:drafts', title: words.drafts },
  scheduled: { query: 'in:scheduled', title: words.scheduled },
  all: { query: 'in:all', title: words.all },
  trash: { query: 'in:trash', title: words.trash },
};

/** What the left column offers. */
export const NAVIGATION = [
  ...Object.entries(SYSTEM).map(([name, { title }]) => ({ hash: `#${name}`, title })),
  ...boot.userLabels.map((label) => ({
    hash: `#label/${encodeURIComponent(label.name)}`,
    title: label.name,
  })),
];

/**
 * Where the page's hash leads: a list, and perhaps a thread opened from it.
 *
 * @returns {{ listHash: string, query: string, title: string, threadKey: string | null }}
 */
export function placeOf(hash) {
  const [path = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').filter((part) => part !== '');
  const [name = 'inbox', ...rest] = parts;
  if (name === 'search' || name === 'label') {
    const [text = '', threadKey = null] = rest;
    const words_ = decodeURIComponent(text.replaceAll('+', ' '));
    const query = name === 'label' ? `label:"${words_}"` : words_;
    return { listHash: `#${name}/${text}`, query, title: words_, threadKey };
  }
  const place = SYSTEM[name] ?? SYSTEM.inbox;
  const listHash = SYSTEM[name] ? `#${name}` : '#inbox';
  const [threadKey = null] = rest;
  const isPage = threadKey !== null && /^p\d+$/.test(threadKey);
  return { listHash, ...place, threadKey: isPage ? null : threadKey };
}

/** The thread that the last part of a hash names: by token, or by legacy id. */
export function threadIdOfKey(key) {
  return /^[0-9a-f]{16}$/.test(key) ? key : threadIdOfToken(key);
}
