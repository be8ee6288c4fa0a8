// A backup file, version 1, is binary:
//
//   0  8 bytes   "RETOMABK"
//   8  1         1, the version
//   9  4         iterations of PBKDF2-HMAC-SHA-256, big-endian
//  13 16         salt
//  29 12         nonce of the check
//  41 16         check: AES-256-GCM of nothing, bytes 0–28 authenticated with it
//  57 12         nonce of the content
//  69 …          content: AES-256-GCM of an export's UTF-8, bytes 0–68 authenticated with it
//
// The check tells a wrong passphrase from a file that was damaged.

const MAGIC = new TextEncoder().encode('RETOMABK');
const VERSION = 1;
const SALT_AT = 13;
const CHECK_NONCE_AT = 29;
const CHECK_AT = 41;
const NONCE_AT = 57;
const CONTENT_AT = 69;
/** Of AES-GCM. */
const TAG_LENGTH = 16;

/** @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2 */
const ITERATIONS = 600_000;
/** A file must not keep a page busy for minutes. */
const MAX_ITERATIONS = 10_000_000;

export const MIN_PASSPHRASE_LENGTH = 8;

/** A key as it is kept: it can be used and never be read. */
export type BackupKey = {
  readonly key: CryptoKey;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
};

type Bytes = Uint8Array<ArrayBuffer>;

/** Why an encrypted file cannot be read. */
export type DecryptionProblem = 'wrong-passphrase' | 'damaged' | 'newer';

export class DecryptionError extends Error {
  override readonly name = 'DecryptionError';
  readonly problem: DecryptionProblem;

  constructor(problem: DecryptionProblem) {
    super(problem);
    this.problem = problem;
  }
}

export function makeBackupKey(passphrase: string): Promise<BackupKey> {
  return deriveKey(passphrase, random(16), ITERATIONS);
}

export function isEncrypted(file: Bytes): boolean {
  return MAGIC.every((byte, index) => file[index] === byte);
}

export async function encrypt(text: string, { key, salt, iterations }: BackupKey): Promise<Bytes> {
  const header = new Uint8Array(CONTENT_AT);
  header.set(MAGIC);
  header[MAGIC.length] = VERSION;
  new DataView(header.buffer).setUint32(MAGIC.length + 1, iterations);
  header.set(salt, SALT_AT);
  header.set(random(12), CHECK_NONCE_AT);
  header.set(random(12), NONCE_AT);
  const check = await crypto.subtle.encrypt(checkParameters(header), key, new Uint8Array(0));
  header.set(new Uint8Array(check), CHECK_AT);
  const plain = new TextEncoder().encode(text);
  const content = await crypto.subtle.encrypt(contentParameters(header), key, plain);
  const file = new Uint8Array(CONTENT_AT + content.byteLength);
  file.set(header);
  file.set(new Uint8Array(content), CONTENT_AT);
  return file;
}

/** @throws DecryptionError */
export async function decrypt(file: Bytes, passphrase: string): Promise<string> {
  if (!isEncrypted(file) || file.length < CONTENT_AT + TAG_LENGTH) {
    throw new DecryptionError('damaged');
  }
  if ((file[MAGIC.length] ?? 0) > VERSION) throw new DecryptionError('newer');
  const header = file.slice(0, CONTENT_AT);
  const iterations = new DataView(header.buffer).getUint32(MAGIC.length + 1);
  if (file[MAGIC.length] !== VERSION || iterations < ITERATIONS || iterations > MAX_ITERATIONS) {
    throw new DecryptionError('damaged');
  }
  const salt = header.slice(SALT_AT, CHECK_NONCE_AT);
  const { key } = await deriveKey(passphrase, salt, iterations);
  const check = header.slice(CHECK_AT, NONCE_AT);
  await decryptPart(checkParameters(header), key, check, 'wrong-passphrase');
  const content = file.slice(CONTENT_AT);
  return new TextDecoder().decode(
    await decryptPart(contentParameters(header), key, content, 'damaged'),
  );
}

async function decryptPart(
  parameters: AesGcmParams,
  key: CryptoKey,
  part: Bytes,
  problem: DecryptionProblem,
): Promise<ArrayBuffer> {
  try {
    return await crypto.subtle.decrypt(parameters, key, part);
  } catch {
    // An OperationError: the tag does not fit.
    throw new DecryptionError(problem);
  }
}

function checkParameters(header: Bytes): AesGcmParams {
  return {
    name: 'AES-GCM',
    iv: header.slice(CHECK_NONCE_AT, CHECK_AT),
    additionalData: header.slice(0, CHECK_NONCE_AT),
  };
}

function contentParameters(header: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv: header.slice(NONCE_AT, CONTENT_AT), additionalData: header };
}

async function deriveKey(passphrase: string, salt: Bytes, iterations: number): Promise<BackupKey> {
  // The same words typed on another system may come in another form of Unicode.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { key, salt, iterations };
}

function random(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
