import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const SHIPPED = path.resolve('.output/chrome-mv3');
export const BENCH_EXTENSION = path.resolve('.output/bench-extension');

/** The extension as it is shipped, and one page more that times the background's code. */
export async function buildBenchExtension(): Promise<void> {
  if (!existsSync(SHIPPED)) throw new Error('There is no build: npm run build');
  rmSync(BENCH_EXTENSION, { recursive: true, force: true });
  cpSync(SHIPPED, BENCH_EXTENSION, { recursive: true });
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@/': `${path.resolve('.')}/`, '#i18n': path.resolve('.wxt/i18n') } },
    define: { 'import.meta.env.FIREFOX': 'false' },
    build: {
      outDir: BENCH_EXTENSION,
      emptyOutDir: false,
      reportCompressedSize: false,
      lib: {
        entry: path.resolve('tests/bench/background-page.ts'),
        formats: ['iife'],
        name: 'background',
        fileName: () => 'bench.js',
      },
    },
  });
  const page = (name: string, body: string): void =>
    writeFileSync(path.join(BENCH_EXTENSION, name), `<!doctype html><meta charset="utf-8">${body}`);
  page('bench.html', '<script src="bench.js"></script>');
  page('one-row.html', '<ul class="rows"><li>A row</li></ul>');
}
