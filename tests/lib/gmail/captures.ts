import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '../shared/captures';

/** What Gmail really sent and drew. It is not part of this repository. */
export const hasCaptures = existsSync(FOLDER);

/** Names a suite that needs them, and says why it is skipped where they are absent. */
export const captured = `captures${hasCaptures ? '' : `: skipped, there is no ${FOLDER}`}`;

export function readCapture(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

export function listCaptures(folder: string): readonly string[] {
  return hasCaptures ? readdirSync(join(FOLDER, folder)).map((name) => `${folder}/${name}`) : [];
}
