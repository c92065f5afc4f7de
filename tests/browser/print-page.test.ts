import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pagePrinter } from '../../browser/print-page.ts';
import { findChromium } from '../../tools/chromium.mjs';
import { pdfFacts } from '../helpers/pdf-facts.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const chromium = findChromium() ?? '';
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const page = (body: string) =>
  new TextEncoder().encode(`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Verslag ë</title>
    <style>@page { size: A4 }</style></head><body>${body}</body></html>`);
const profiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('praatplaat-pdf-'));

describe.skipIf(!chromium)('a page as PDF, by the Chromium of the laptop', () => {
  test('[M28] has its title, its language, its headings and what its pictures show', async () => {
    const pdf = await pagePrinter(chromium)(page(`<h1>Kop</h1><h2>Tussenkop</h2><img alt="Logo" src="${DOT}">`));
    const { tags, ...facts } = pdfFacts(pdf ?? new Uint8Array());
    expect(facts).toEqual({
      title: 'Verslag ë',
      creator: 'Praatplaat',
      language: 'nl',
      pages: 1,
      isTagged: true,
      descriptions: ['Logo'],
    });
    expect([...tags]).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'Figure']));
  });

  test('asks nothing of the network, also not of this laptop, and leaves nothing behind', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const before = profiles();
    const body = `<img src="${here}/a.png"><link rel="stylesheet" href="${here}/b.css"><script src="${here}/c.js"></script>
      <script>fetch('${here}/d')</script><iframe src="${here}/e"></iframe>`;
    expect(pdfFacts((await pagePrinter(chromium)(page(body))) ?? new Uint8Array()).pages).toBe(1);
    expect(asked).toEqual([]);
    expect(profiles()).toEqual(before);
  });
});

describe('without a PDF the window prints itself', () => {
  test.each([
    ['is not there', null],
    ['ends at once', 'exit 3'],
    ['says nothing sensible', 'printf "no\\0" >&4; sleep 5'],
    ['never answers', 'exec sleep 60'],
  ])('when the browser %s', async (_, script) => {
    const program = path.join(tempFolder(), 'browser');
    if (script !== null) writeFileSync(program, `#!/bin/sh\n${script}\n`);
    if (script !== null) chmodSync(program, 0o755);
    const before = profiles();
    expect(await pagePrinter(program, { start: 2000, whole: 4000 })(page('<p>x</p>'))).toBeNull();
    expect(profiles()).toEqual(before);
  });

  test('a browser that kept somebody waiting is not asked again, one that was gone at once is', async () => {
    const folder = tempFolder();
    const asked = (script: string) => {
      const program = path.join(folder, `browser-${script.length}`);
      writeFileSync(program, `#!/bin/sh\necho x >> ${program}.asked\n${script}\n`);
      chmodSync(program, 0o755);
      return { program, times: () => readFileSync(`${program}.asked`, 'utf8').split('\n').length - 1 };
    };
    const [silent, gone] = [asked('exec sleep 60'), asked('exit 3')];
    for (const { program } of [silent, gone]) {
      const print = pagePrinter(program, { start: 300, whole: 600 });
      for (let time = 0; time < 3; time++) expect(await print(page('<p>x</p>'))).toBeNull();
    }
    expect([silent.times(), gone.times()]).toEqual([1, 3]);
  });

  test('waits shorter for the first word than for the page', async () => {
    const program = path.join(tempFolder(), 'browser');
    writeFileSync(program, '#!/bin/sh\nexec sleep 60\n');
    chmodSync(program, 0o755);
    const from = performance.now();
    await pagePrinter(program, { start: 200, whole: 20_000 })(page('<p>x</p>'));
    expect(performance.now() - from).toBeLessThan(5000);
  });
});
