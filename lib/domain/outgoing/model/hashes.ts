/** A whole number for a text (FNV-1a). Equal texts have equal ones; that others do too is rare. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return stirred(hash);
}

/** A whole number for up to four numbers in their order. */
export function mixed(a: number, b: number, c = 0, d = 0): number {
  let hash = Math.imul(a ^ 0x811c9dc5, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x9e3779b1);
  return stirred(Math.imul(hash ^ (hash >>> 13) ^ d, 0x9e3779b1));
}

function stirred(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (half ^ (half >>> 13)) >>> 0;
}
