import type { Address } from '@/lib/domain/address';
import { addressIn } from './page-reading';

/**
 * The account in a Gmail window's title, "… - me@x - …". A subject may come before it and hold
 * anything, so the last part that is just an address counts.
 *
 * For where the page's own record of the account has not come. A
 */
export function accountInTitle(title: string): Address | null {
  return title.split(' - ').map(addressIn).findLast(Boolean) ?? null;
}
