import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** The earliest instant that a zip can name. */
const ALWAYS = new Date('1980-01-01T00:00:00Z');

/**
 * Make two zips of the same files the same bytes: WXT's carry the time at which they were made, and
 * their files in the order in which the disk gave them.
 *
 * @param file - a path; rewritten in place
 */
export async function makeReproducible(file: string): Promise<void> {
  const before = await JSZip.loadAsync(await readFile(file));
  const after = new JSZip();
  for (const name of Object.keys(before.files).sort()) {
    const entry = before.files[name];
    if (!entry || entry.dir) continue;
    after.file(name, await entry.async('uint8array'), { date: ALWAYS, createFolders: false });
  }
  const bytes = await after.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
  await writeFile(file, bytes);
}
