import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

const outDir = path.join(import.meta.dirname, 'out');
const native = ['electron', 'better-sqlite3'];

/**
 * Code that runs in Node or in Electron's main process, everything but the native parts bundled.
 * With `alone` the result is one file that needs no other.
 */
function nodeEnvironment(name: string, input: Record<string, string>, alone = false): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { conditions: ['node'], noExternal: true, external: native },
    build: {
      outDir: path.join(outDir, 'main'),
      emptyOutDir: false,
      target: 'node24',
      ssr: true,
      minify: false,
      sourcemap: true,
      license: { fileName: `licences-${name}.md` },
      rolldownOptions: {
        input,
        external: [/^node:/, ...native],
        output: {
          format: 'esm',
          entryFileNames: '[name].js',
          ...(alone ? { codeSplitting: false } : { chunkFileNames: 'chunk-[name]-[hash].js' }),
        },
      },
    },
  };
}

/** One environment per preload: a sandboxed preload cannot load a chunk shared with another one. */
function preloadEnvironment(name: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron'] },
    build: {
      outDir: path.join(outDir, 'preload'),
      emptyOutDir: false,
      ssr: true,
      minify: false,
      rolldownOptions: {
        input: { [name]: `electron/${name}.ts` },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}

/** The page of the phones: one script and one style sheet that need nothing else, for the browsers of 2019. */
function phoneEnvironment(): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: path.join(outDir, 'phone'),
      emptyOutDir: false,
      target: 'es2017',
      cssTarget: 'safari12',
      modulePreload: false,
      // Beside the script, and not put in by it: the policy of the page allows no style that it does not know.
      cssCodeSplit: false,
      rolldownOptions: {
        input: { phone: 'renderer/phone/main.ts' },
        output: { format: 'iife', entryFileNames: '[name].js', assetFileNames: 'phone[extname]', codeSplitting: false },
      },
    },
  };
}

/** `vite build` builds every environment and then marks the build as complete, for tools/start. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: { outDir: path.join(outDir, 'renderer'), emptyOutDir: false, assetsInlineLimit: 0 },
  environments: {
    // The pages stand here and not above: what stands above goes for every environment.
    client: {
      build: {
        license: { fileName: 'licences-renderer.md' },
        rolldownOptions: { input: { index: 'renderer/index.html', beamer: 'renderer/beamer.html' } },
      },
    },
    phone: phoneEnvironment(),
    main: nodeEnvironment('main', { main: 'electron/main.ts', 'browser-shell': 'browser/cli.ts' }),
    // Alone, because it is run from outside the packaged archive.
    scanWorker: nodeEnvironment('scan-worker', { 'scan-worker': 'services/scan-files/worker.ts' }, true),
    preload: preloadEnvironment('preload'),
    projectorPreload: preloadEnvironment('projector-preload'),
  },
  builder: {
    async buildApp(builder) {
      rmSync(outDir, { recursive: true, force: true });
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
      writeFileSync(path.join(outDir, '.built'), '');
    },
  },
});
