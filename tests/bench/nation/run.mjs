/**
 * All municipalities of the country on one laptop: 342 trajectories, each with a scan of 2,000 people and 16 statements (11 million
 * answers), in the built program. Bounds: a trajectory opens at most 1.2 times as long as when it is the only one (or 20 ms more, which
 * nobody notices), and the page of the region with the sheets of 341 others beside our own is there within a second. Arguments, for a
 * quick look: how many municipalities, and how many people.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { nl } from '../../../renderer/src/locale/nl/index.ts';
import { OFFLINE_ARGS } from '../../../tools/chromium.mjs';
import { testChromium } from '../../../tools/ensure-chromium.mjs';
import { startBrowserShell } from '../../e2e/browser-shell.ts';
import { connectWindow, login } from '../../helpers/shell-client.ts';
import { municipalityScan, sheetOf } from './invented.mjs';

const [MUNICIPALITIES = 342, PEOPLE = 2000] = process.argv.slice(2).map(Number);
const OPENINGS = 15;
const BOUNDS = { ratio: 1.2, unnoticedMs: 20, regionMs: 1000 };
const OWN = 'm0';

const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-nation-'));

/**
 * Does this with a window on a program that has just started on the data.
 * @template T
 * @param {(api: Awaited<ReturnType<typeof connectWindow>>['api']) => Promise<T>} work
 */
async function withProgram(work) {
  const shell = await startBrowserShell(folder);
  try {
    const { api, close } = await connectWindow(new URL(shell.url).origin, await login(shell.url));
    try {
      return await work(api);
    } finally {
      close();
    }
  } finally {
    await shell.stop();
  }
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
const middle = (/** @type {number[]} */ times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const rounded = (/** @type {number} */ ms) => Number(ms.toFixed(1));

/** How long it takes to open our trajectory: the first time after a start, and again. */
async function openings() {
  const cold = [];
  const warm = [];
  for (let i = 0; i < OPENINGS; i++) {
    await withProgram(async (api) => {
      const open = () => api.call('trajectories.open', { id: OWN });
      await api.call('trajectories.list', null);
      cold.push(await timed(open));
      for (let again = 0; again < 3; again++) warm.push(await timed(open));
    });
  }
  return { cold: rounded(middle(cold)), warm: rounded(middle(warm)) };
}

/** @param {number} from @param {number} to */
const addMunicipalities = (from, to) =>
  withProgram(async (api) => {
    for (let i = from; i < to; i++) {
      const trajectoryId = `m${i}`;
      await api.call('trajectories.create', { id: trajectoryId, municipality: `Gemeente ${i}` });
      const uploadId = await api.upload('scan.csv', new TextEncoder().encode(municipalityScan(i, PEOPLE)));
      const { mapping } = await api.call('scan.propose', { uploadId, trajectoryId });
      await api.call('scan.import', { trajectoryId, uploadId, mapping, includeAbandoned: true, how: 'replace' });
    }
  });

const addSheets = () =>
  withProgram(async (api) => {
    for (let i = 1; i < MUNICIPALITIES; i++) {
      const uploadId = await api.upload('deelblad.json', new TextEncoder().encode(JSON.stringify(sheetOf(i))));
      await api.call('region.add', { trajectoryId: OWN, uploadId, how: 'ask' });
    }
  });

/** How long the page of the region takes in a window, from the press until its wall and its figures stand there. */
async function region() {
  const shell = await startBrowserShell(folder);
  const executablePath = testChromium();
  const browser = await chromium.launch({ args: OFFLINE_ARGS, ...(executablePath ? { executablePath } : {}) });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(shell.url);
    await page.getByRole('button', { name: 'Gemeente 0', exact: true }).click();
    const steps = page.getByRole('navigation', { name: nl.app.stepsLabel });
    const press = (/** @type {'region' | 'trajectory'} */ step) =>
      steps.getByRole('button', { name: nl.app.steps[step], exact: true }).click();
    const times = [];
    for (let i = 0; i < 5; i++) {
      await page.getByRole('region', { name: nl.trajectory.roadLabel }).waitFor();
      times.push(
        await timed(async () => {
          await press('region');
          await page.locator('.region__sheet').first().waitFor();
          await page.locator('.region__card svg').first().waitFor();
        }),
      );
      await press('trajectory');
    }
    return { first: rounded(times[0] ?? 0), middle: rounded(middle(times)) };
  } finally {
    await browser.close();
    await shell.stop();
  }
}

let holds = false;
try {
  await addMunicipalities(0, 1);
  const one = await openings();
  const importing = await timed(() => addMunicipalities(1, MUNICIPALITIES));
  const all = await openings();
  const list = await withProgram((api) => timed(() => api.call('trajectories.list', null)));
  await addSheets();
  const page = await region();
  const megabytes = Math.round(statSync(path.join(folder, 'praatplaat.sqlite')).size / 1e6);
  const ratios = { cold: rounded(all.cold / one.cold), warm: rounded(all.warm / one.warm) };
  const within = (/** @type {'cold' | 'warm'} */ how) =>
    all[how] <= one[how] * BOUNDS.ratio || all[how] - one[how] <= BOUNDS.unnoticedMs;
  holds = within('cold') && within('warm') && page.first <= BOUNDS.regionMs;
  console.log('| | first opening ms | again ms |\n|---|---|---|');
  console.log(`| 1 municipality | ${one.cold} | ${one.warm} |`);
  console.log(`| ${MUNICIPALITIES} municipalities | ${all.cold} | ${all.warm} |`);
  console.log(`region page: ${page.first} ms, ${page.middle} ms again; list of all: ${rounded(list)} ms`);
  const facts = {
    municipalities: MUNICIPALITIES,
    people: PEOPLE,
    megabytes,
    importSeconds: Math.round(importing / 1000),
  };
  console.log(
    JSON.stringify({
      bench: 'nation',
      load: loadavg()[0],
      ...facts,
      one,
      all,
      list: rounded(list),
      region: page,
      ratios,
      holds,
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(holds ? 0 : 1);
