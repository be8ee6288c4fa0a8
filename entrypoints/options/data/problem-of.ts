import { troubleOf } from '@/lib/queries/data';
import { storeTrouble } from '@/lib/words/data';

/** What is said of a failure: the database's own trouble where it is that. */
export function problemOf(error: Error | null, otherwise: string): string | null {
  if (!error) return null;
  const trouble = troubleOf(error);
  return trouble ? storeTrouble(trouble) : otherwise;
}
