/** `npm start`: the desktop program, or the same program in the browser where Electron's runtime cannot be had. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runBrowserShell } from './start/browser-shell.mjs';
import { build, needsBuild } from './start/build-if-needed.mjs';
import { prepareDesktop, runDesktop } from './start/desktop.mjs';
import { texts } from './texts.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/** @param {string} usualFolder */
function readOptions(usualFolder) {
  const { values } = parseArgs({
    options: {
      'no-open': { type: 'boolean' },
      browser: { type: 'boolean' },
      data: { type: 'string' },
      port: { type: 'string' },
    },
  });
  return {
    open: !values['no-open'],
    browser: Boolean(values.browser),
    data: path.resolve(process.env.INIT_CWD ?? '.', values.data ?? usualFolder),
    port: values.port ?? '0',
  };
}

/** @param {string} usualFolder @returns {ReturnType<typeof readOptions> | undefined} */
function optionsOrUsage(usualFolder) {
  try {
    return readOptions(usualFolder);
  } catch {
    console.error(texts.badOption);
    return undefined;
  }
}

/** @returns {Promise<number>} */
async function start() {
  // Only here: an older Node reads no TypeScript.
  const { dataFolder } = await import('../services/data-folder.ts');
  const options = optionsOrUsage(dataFolder());
  if (!options) return 2;
  process.chdir(ROOT);
  if (needsBuild()) {
    console.log(texts.building);
    const { code, output } = await build();
    if (code !== 0) {
      console.error(`${texts.buildFailed}\n${output}`);
      return 1;
    }
  }
  const electron = options.browser ? undefined : await prepareDesktop(options.open);
  return electron ? runDesktop(electron, options.data) : runBrowserShell(options);
}

// SQLite needs N-API 10. `npm start` brings Node 24 along; `node tools/start.mjs` on an older Node gets it here.
if (Number(process.versions.napi) < 10) {
  const node = path.join(ROOT, 'node_modules/.bin/node');
  process.exit(spawnSync(node, process.argv.slice(1), { stdio: 'inherit' }).status ?? 1);
}
process.exit(await start());
