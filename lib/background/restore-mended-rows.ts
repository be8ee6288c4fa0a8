import { restoreMended } from '@/lib/db/broken';
import { sweep } from './sweep';

/** A new version of the extension may be able to read what an older one could not. */
export async function restoreMendedRows(): Promise<void> {
  if ((await restoreMended()) > 0) await sweep();
}
