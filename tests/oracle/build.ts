import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const OUTPUT = fileURLToPath(new URL('../../.output/oracle', import.meta.url));

/**
 * Build the test extension that reports what InboxSDK sees.
 *
 * @returns its folder
 */
export async function buildOracle(): Promise<string> {
  await mkdir(OUTPUT, { recursive: true });
  for (const name of ['background', 'content']) {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      build: {
        outDir: OUTPUT,
        emptyOutDir: false,
        minify: false,
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
  await copyFile(new URL('./manifest.json', import.meta.url), `${OUTPUT}/manifest.json`);
  const pageWorld = createRequire(import.meta.url).resolve('@inboxsdk/core/pageWorld.js');
  await copyFile(pageWorld, `${OUTPUT}/pageWorld.js`);
  return OUTPUT;
}
