import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

const outDir = path.join(import.meta.dirname, 'out');
const native = ['electron', 'better-sqlite3'];

/** Code that runs in Node or in Electron's main process, everything but the native parts bundled. */
function nodeEnvironment(input: Record<string, string>): EnvironmentOptions {
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
      rolldownOptions: {
        input,
        external: [/^node:/, ...native],
        output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
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
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  };
}

/** `vite build` builds every environment; the last line marks a complete build for tools/start. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: path.join(outDir, 'renderer'),
    emptyOutDir: false,
    assetsInlineLimit: 0,
    license: true,
    rolldownOptions: { input: { index: 'renderer/index.html', beamer: 'renderer/beamer.html' } },
  },
  environments: {
    main: nodeEnvironment({ main: 'electron/main.ts', 'browser-shell': 'browser/cli.ts' }),
    // On its own, so that it needs no other file: it is run from outside the packaged archive.
    scanWorker: nodeEnvironment({ 'scan-worker': 'services/scan-files/worker.ts' }),
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
