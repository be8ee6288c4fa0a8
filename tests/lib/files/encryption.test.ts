import { describe, expect, it } from 'vitest';
import { decrypt, encrypt, isEncrypted, makeBackupKey } from '@/lib/files/encryption';
import { forgetPlan, keepPlan, readPlan } from '@/lib/files/kept-plan';

const TEXT = '{"subject":"Presupuesto — año 🌍"}';
const PASSPHRASE = 'correct horse';
const key = await makeBackupKey(PASSPHRASE);
const file = await encrypt(TEXT, key);

function damaged(at: number): Uint8Array<ArrayBuffer> {
  const copy = file.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe('a backup file', () => {
  it('is read with its passphrase, however its letters are composed', async () => {
    expect(await decrypt(file, PASSPHRASE)).toBe(TEXT);
    const accented = await encrypt(TEXT, await makeBackupKey('a\u00f1o de \u00e9xito'));
    expect(await decrypt(accented, 'an\u0303o de e\u0301xito')).toBe(TEXT);
  });

  it('holds nothing that can be read, and is never twice the same', async () => {
    expect(new TextDecoder('latin1').decode(file)).not.toContain('subject');
    expect(await encrypt(TEXT, key)).not.toEqual(file);
  });

  it('is known by its first bytes', () => {
    expect(isEncrypted(file)).toBe(true);
    expect(isEncrypted(new TextEncoder().encode('{"format":1}'))).toBe(false);
    expect(isEncrypted(new Uint8Array())).toBe(false);
  });

  it.each([
    ['a wrong passphrase', file, 'wrong horse', 'wrong-passphrase'],
    ['no passphrase', file, '', 'wrong-passphrase'],
    ['damaged content', damaged(80), PASSPHRASE, 'damaged'],
    ['a damaged nonce', damaged(60), PASSPHRASE, 'damaged'],
    ['a damaged salt', damaged(14), PASSPHRASE, 'wrong-passphrase'],
    ['too few iterations', damaged(10), PASSPHRASE, 'damaged'],
    ['a later version', file.with(8, 2) as Uint8Array<ArrayBuffer>, PASSPHRASE, 'newer'],
    ['no version', file.with(8, 0) as Uint8Array<ArrayBuffer>, PASSPHRASE, 'damaged'],
    ['a file cut off', file.slice(0, -1), PASSPHRASE, 'damaged'],
    ['a header alone', file.slice(0, 70), PASSPHRASE, 'damaged'],
  ])('with %s is refused with a name', async (_, bytes, passphrase, problem) => {
    await expect(decrypt(bytes, passphrase)).rejects.toMatchObject({ problem });
  });
});

it('a key can be used and never be read', async () => {
  expect(key.key.extractable).toBe(false);
  expect(key.iterations).toBeGreaterThanOrEqual(600_000);
});

it('a plan is kept with its key until it is forgotten', async () => {
  expect(await readPlan()).toBeNull();
  await keepPlan({ key, handle: null, everyDays: 7, writtenAt: 5 });
  const plan = await readPlan();
  expect(plan).toMatchObject({ handle: null, everyDays: 7, writtenAt: 5 });
  const again = await encrypt(TEXT, plan?.key ?? key);
  expect(await decrypt(again, PASSPHRASE)).toBe(TEXT);
  await forgetPlan();
  expect(await readPlan()).toBeNull();
});
