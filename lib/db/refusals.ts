import type { Address } from '@/lib/domain/address';
import {
  isErased,
  type PersonHash,
  personKey,
  type Refusal,
  type Refusals,
  refusedAmong,
} from '@/lib/domain/manners/do-not-contact';
import { db } from './db';

const SECRET = 'person-hash';
const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;

/**
 * The name under which a person is refused from now on. Without the key nobody can try addresses
 * against it.
 */
export async function hashOf(person: Address): Promise<PersonHash> {
  return hashBy(await ownKey(), person);
}

/** The names under which a person may have been refused: one for each key, and so for each browser. */
async function hashesOf(person: Address): Promise<readonly PersonHash[]> {
  return Promise.all((await allKeys()).map(({ key }) => hashBy(key, person)));
}

async function hashBy(key: CryptoKey, person: Address): Promise<PersonHash> {
  const bytes = new TextEncoder().encode(personKey(person));
  return hexOf(await crypto.subtle.sign(HMAC.name, key, bytes));
}

/** Made when it is first needed. Of two made at once, the first that is stored stands. */
async function ownKey(): Promise<CryptoKey> {
  const known = await db.secrets.get(SECRET);
  if (known) return known.key;
  // It goes with exports: on another computer a refusal would else mean nothing.
  const made = (await crypto.subtle.generateKey(HMAC, true, ['sign'])) as CryptoKey;
  return db.transaction('rw', db.secrets, async () => {
    const meanwhile = await db.secrets.get(SECRET);
    if (meanwhile) return meanwhile.key;
    await db.secrets.add({ name: SECRET, key: made });
    return made;
  });
}

/** This browser's own, and those that came with imports. */
function allKeys() {
  return db.secrets.where('name').startsWith(SECRET).toArray();
}

async function refusalsOf(person: Address): Promise<readonly Refusal[]> {
  // Hashing needs a key: where nobody was ever refused, none is made.
  if ((await db.refusals.count()) === 0) return [];
  const found = await db.refusals.bulkGet([...(await hashesOf(person))]);
  return found.flatMap((it) => it ?? []);
}

/** What the user decided stands above what happened to the data. */
export async function refusalOf(person: Address): Promise<Refusal['reason'] | null> {
  const reasons = (await refusalsOf(person)).map(({ reason }) => reason);
  return reasons.find((it) => it === 'refused') ?? reasons[0] ?? null;
}

/** Those of the people who are not to be contacted, or were erased. */
export async function findRefused(people: readonly Address[]): Promise<readonly Address[]> {
  if (people.length === 0 || (await db.refusals.count()) === 0) return [];
  const hashes = await Promise.all(people.map(hashesOf));
  const found = (await db.refusals.bulkGet(hashes.flat())).flatMap((it) => it ?? []);
  return refusedAmong(people, hashes, new Map(found.map((it) => [it.hash, it])));
}

/** Those of the people who were erased, whether they are refused as well or not. */
export async function findErased(people: readonly Address[]): Promise<readonly Address[]> {
  if ((await db.refusals.filter(isErased).count()) === 0) return [];
  const erased = await Promise.all(
    people.map(async (person) => (await refusalsOf(person)).some(isErased)),
  );
  return people.filter((_, index) => erased[index]);
}

export async function refuse(person: Address): Promise<void> {
  const hash = await hashOf(person);
  await db.transaction('rw', db.refusals, async () => {
    const before = await db.refusals.get(hash);
    const wasErased = before && isErased(before) ? ({ wasErased: true } as const) : {};
    await db.refusals.put({ hash, reason: 'refused', ...wasErased });
  });
}

/** @param reasons - a refusal for another reason stays */
export async function takeBackRefusal(
  person: Address,
  reasons: readonly Refusal['reason'][],
): Promise<void> {
  const hashes = await hashesOf(person);
  await db.transaction('rw', db.refusals, async () => {
    const found = (await db.refusals.bulkGet([...hashes])).flatMap((it) => it ?? []);
    const ended = found.filter(({ reason }) => reasons.includes(reason));
    await db.refusals.bulkDelete(ended.map(({ hash }) => hash));
  });
}

/** Who is refused, with the keys of their hashes; undefined where nobody is. */
export async function exportRefusals(): Promise<Refusals | undefined> {
  const people = await db.refusals.toArray();
  if (people.length === 0) return undefined;
  const keys = await Promise.all(
    (await allKeys()).map(async ({ key }) => hexOf(await crypto.subtle.exportKey('raw', key))),
  );
  return { keys, people };
}

/**
 * Refuse whom an export refuses. Nobody who is refused here is contacted again because of a file.
 *
 * @returns what is to be written, since keys cannot be made within a transaction
 */
export async function refusalsToTake({ keys, people }: Refusals) {
  const known = await Promise.all(
    (await allKeys()).map(async ({ key }) => hexOf(await crypto.subtle.exportKey('raw', key))),
  );
  const secrets = await Promise.all(
    keys
      .filter((raw) => !known.includes(raw))
      .map(async (raw) => {
        const bytes = bytesOf(raw);
        const print = hexOf(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
        const key = await crypto.subtle.importKey('raw', bytes, HMAC, true, ['sign']);
        return { name: `${SECRET}/${print}`, key };
      }),
  );
  return { secrets, people };
}

/** Within the transaction of an import. */
export async function takeRefusals({
  secrets,
  people,
}: Awaited<ReturnType<typeof refusalsToTake>>): Promise<void> {
  await db.secrets.bulkPut(secrets);
  const known = await db.refusals.bulkGet(people.map(({ hash }) => hash));
  await db.refusals.bulkPut(people.filter((_, index) => !known[index]));
}

function hexOf(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
