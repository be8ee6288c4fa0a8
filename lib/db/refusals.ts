import type { Address } from '@/lib/domain/address';
import {
  type PersonHash,
  personKey,
  type Refusal,
  refusedAmong,
} from '@/lib/domain/manners/do-not-contact';
import { db } from './db';

const SECRET = 'person-hash';
const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;

/**
 * The name under which a person is refused: without the key, which cannot be read and never leaves
 * this browser, nobody can try addresses against it.
 */
export async function hashOf(person: Address): Promise<PersonHash> {
  const bytes = new TextEncoder().encode(personKey(person));
  const mac = await crypto.subtle.sign(HMAC.name, await secretKey(), bytes);
  return [...new Uint8Array(mac)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Made when it is first needed. Of two made at once, the first that is stored stands. */
async function secretKey(): Promise<CryptoKey> {
  const known = await db.secrets.get(SECRET);
  if (known) return known.key;
  const made = (await crypto.subtle.generateKey(HMAC, false, ['sign'])) as CryptoKey;
  return db.transaction('rw', db.secrets, async () => {
    const meanwhile = await db.secrets.get(SECRET);
    if (meanwhile) return meanwhile.key;
    await db.secrets.add({ name: SECRET, key: made });
    return made;
  });
}

export async function refusalOf(person: Address): Promise<Refusal['reason'] | null> {
  // Hashing needs a key: where nobody was ever refused, none is made.
  if ((await db.refusals.count()) === 0) return null;
  return (await db.refusals.get(await hashOf(person)))?.reason ?? null;
}

/** Those of the people who are not to be contacted, or were erased. */
export async function findRefused(people: readonly Address[]): Promise<readonly Address[]> {
  if (people.length === 0 || (await db.refusals.count()) === 0) return [];
  const hashes = await Promise.all(people.map(hashOf));
  const found = (await db.refusals.bulkGet(hashes)).flatMap((it) => it ?? []);
  return refusedAmong(people, hashes, new Map(found.map((it) => [it.hash, it])));
}

export async function refuse(person: Address): Promise<void> {
  await db.refusals.put({ hash: await hashOf(person), reason: 'refused' });
}

/** @param reasons - a refusal for another reason stays */
export async function takeBackRefusal(
  person: Address,
  reasons: readonly Refusal['reason'][],
): Promise<void> {
  const hash = await hashOf(person);
  await db.transaction('rw', db.refusals, async () => {
    const refusal = await db.refusals.get(hash);
    if (refusal && reasons.includes(refusal.reason)) await db.refusals.delete(hash);
  });
}
