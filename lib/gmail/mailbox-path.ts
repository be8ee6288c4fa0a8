/**
 * Which mailbox a page of Gmail shows: `/mail/u/<N>/`, for a delegated one `/mail/u/<N>/d/<id>/`
 * (GMAIL.md, read). Without a number it is the first account's.
 */
export function mailboxPath(pathname: string): { index: number; delegate: string } {
  const match = /^\/mail\/u\/(\d+)(?:\/(d\/[\w-]+))?/.exec(pathname);
  return { index: Number(match?.[1] ?? 0), delegate: match?.[2] ?? '' };
}
