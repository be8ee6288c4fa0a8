import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Build the test extension that reports what InboxSDK sees.
 *
 * @param minify - as an extension is shipped, for measuring; else as it can be read
 * @returns its folder
 */
export async function buildOracle({ minify = false } = {}): Promise<string> {
  const folder = `../../.output/oracle${minify ? '-min' : ''}`;
  const output = fileURLToPath(new URL(folder, import.meta.url));
  await mkdir(output, { recursive: true });
  for (const name of ['background', 'content']) {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      build: {
        outDir: output,
        emptyOutDir: false,
        minify,
        reportCompressedSize: false,
        lib: {
          entry: fileURLToPath(new URL(`./${name}.ts`, import.meta.url)),
          formats: ['iife'],
          name: 'oracle',
          fileName: () => `${name}.js`,
        },
      },
    });
  }
  await copyFile(new URL('./manifest.json', import.meta.url), `${output}/manifest.json`);
  const pageWorld = createRequire(import.meta.url).resolve('@inboxsdk/core/pageWorld.js');
  await copyFile(pageWorld, `${output}/pageWorld.js`);
  return output;
}
