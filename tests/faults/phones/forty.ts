/**
 * `npm run faults:phones -- --count 40`: phones in a real browser, on a network of their own, join a room with the code of their
 * card and vote; meanwhile the cable is out for some seconds. Every phone has to say that it was received, and every vote has
 * to be counted once. Skips, and says why, where no second network can be made.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { DocumentRecord } from '../../../core/document/records.ts';
import phone from '../../../resources/phone-texts/nl.json' with { type: 'json' };
import { ensureChromium } from '../../../tools/ensure-chromium.mjs';
import { build, needsBuild } from '../../../tools/start/build-if-needed.mjs';
import { startBrowserShell } from '../../e2e/browser-shell.ts';
import { atFirst } from '../../helpers/place.ts';
import { connectWindow, login } from '../../helpers/shell-client.ts';
import { type TwoNetworks, twoNetworks } from './two-networks.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '40' } } });
const COUNT = Number(values.count);
const LIMIT = 60_000;
/** So many phones open a page or vote at the same moment. */
const AT_ONCE = 8;
const OUT_MS = 4_000;
const CARDS = Array.from({ length: 12 }, (_, i) => `card-${i}`);
const NARROW = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, locale: 'nl-NL' } as const;

/** The two cards that a number gives a dot: another pair for each of the first 66 numbers. */
function pairOf(number: number): [string, string] {
  const pairs = CARDS.flatMap((one, i) => CARDS.slice(i + 1).map((two): [string, string] => [one, two]));
  return pairs[number % pairs.length] as [string, string];
}
const letterOf = (card: string) => String.fromCharCode(65 + CARDS.indexOf(card));

/** Does this for all numbers, a few at a time; gives how many milliseconds each took, in order of length. */
async function timed(numbers: readonly number[], act: (number: number) => Promise<void>): Promise<number[]> {
  const [waiting, took]: [number[], number[]] = [[...numbers], []];
  const worker = async () => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      const from = performance.now();
      await act(number);
      took.push(Math.round(performance.now() - from));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return took.toSorted((a, b) => a - b);
}
const told = (took: readonly number[]) => `p50 ${took[took.length >> 1]} ms, longest ${took.at(-1)} ms`;

/** All phones of the room in one browser. */
async function room(browser: Browser, url: string, codes: readonly string[]) {
  const pages = new Map<number, Page>();
  const numbers = codes.map((_, i) => i + 1);
  const on = (number: number) => pages.get(number) as Page;
  const joined = await timed(numbers, async (number) => {
    const page = await (await browser.newContext(NARROW)).newPage();
    page.setDefaultTimeout(LIMIT);
    pages.set(number, page);
    await page.goto(`${url}${codes[number - 1]}`);
    await page.getByRole('heading', { name: phone.waitTitle.replace('{n}', String(number)) }).waitFor();
  });
  return {
    ...{ numbers, joined },
    seeing: (question: string) =>
      timed(numbers, (number) => on(number).getByRole('heading', { name: question }).waitFor()),
    choose: () =>
      timed(numbers, async (number) => {
        for (const card of pairOf(number)) {
          const name = phone.dotMore.replace('{card}', letterOf(card));
          await on(number).getByRole('button', { name, exact: true }).tap();
        }
      }),
    send: () => timed(numbers, (number) => on(number).getByRole('button', { name: phone.send }).tap()),
    received: () => timed(numbers, (number) => on(number).getByRole('heading', { name: phone.received }).waitFor()),
    told: (text: string) => timed(numbers, (number) => on(number).getByText(text).waitFor()),
  };
}

async function meeting(networks: TwoNetworks, folder: string): Promise<string[]> {
  const program = networks.chromiumThere(await ensureChromium(), folder);
  const shell = await startBrowserShell(folder);
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  try {
    const { origin } = new URL(shell.url);
    const { api } = await connectWindow(origin, await login(shell.url));
    const at = atFirst('t');
    const run = (command: unknown) => api.call('document.run', { ...at, command: command as never });
    await api.call('trajectories.create', { id: 't', municipality: 'Voorbeeldstad' });
    for (const id of CARDS)
      await run({ type: 'note.add', id, perspective: 'together', text: `Kaart ${id}`, at: { zone: 'choose' } });
    await api.call('lobby.open', { ...at, ip: networks.laptop, numbers: COUNT, withCards: true });
    const codes = await api.call('lobby.cards', { count: COUNT });
    const { door } = await api.call('lobby.state', at);
    if (!door) throw new Error('the lobby is not open');

    const phones = await room(browser, door.url, codes);
    console.log(`| ${COUNT} phones joined | ${told(phones.joined)} |`);
    const rules = { method: { type: 'dots', budget: 2, cap: 1 }, perPerspective: false, voters: COUNT };
    const round = { id: 'r', question: 'Waar beginnen we mee?', cardIds: CARDS, parentId: null, open: true };
    await run({ type: 'round.add', ...round, ...rules });
    console.log(`| the round is on every phone | ${told(await phones.seeing(round.question))} |`);
    await phones.choose();
    networks.cable(false);
    await phones.send();
    await new Promise((resolve) => setTimeout(resolve, OUT_MS));
    const { inBox: whileOut } = await api.call('lobby.state', at);
    networks.cable(true);
    console.log(`| votes that came in while the cable was out | ${whileOut.r ?? 0} |`);
    console.log(`| received on every phone once it is in again | ${told(await phones.received())} |`);
    const { inBox, numbers } = await api.call('lobby.state', at);
    await run({ type: 'round.close', id: 'r' });
    await run({ type: 'round.reveal', id: 'r' });
    console.log(`| every phone says that it was counted | ${told(await phones.told(phone.counted))} |`);
    const { records } = (await api.call('trajectories.open', { id: 't' })).document;
    return wrong(phones.numbers, records, { inBox: inBox.r ?? 0, ways: numbers.map(({ voted }) => voted) });
  } finally {
    await browser.close();
    await shell.stop();
  }
}

/** What does not hold: each number once, with what its phone sent. */
function wrong(
  numbers: readonly number[],
  records: readonly DocumentRecord[],
  before: { inBox: number; ways: readonly (string | null)[] },
): string[] {
  const said = (parts: readonly string[]) => parts.toSorted().join(' ');
  const counted = records.flatMap((record) =>
    record.kind === 'ballot' ? said(record.choices.map(({ optionId }) => optionId)) : [],
  );
  const sent = numbers.map((number) => said(pairOf(number)));
  return [
    before.inBox === numbers.length ? '' : `${before.inBox} votes in the box of ${numbers.length} phones`,
    before.ways.every((way) => way === 'phone') ? '' : 'not every number voted by phone',
    said(counted) === said(sent) ? '' : `sent: ${said(sent)}\ncounted: ${said(counted)}`,
  ].filter(Boolean);
}

const networks = twoNetworks();
if (!networks) {
  console.log('skipped: no second network can be made here (ip netns needs Linux and an administrator)');
} else {
  if (needsBuild()) await build();
  const folder = mkdtempSync(path.join(tmpdir(), 'praatplaat-phones-'));
  try {
    const problems = await meeting(networks, folder);
    for (const problem of problems) console.error(problem);
    console.log(
      problems.length === 0 ? `all ${COUNT} received and counted once (load ${loadavg()[0]?.toFixed(1)})` : 'not so',
    );
    process.exitCode = problems.length === 0 ? 0 : 1;
  } finally {
    networks.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exit();
