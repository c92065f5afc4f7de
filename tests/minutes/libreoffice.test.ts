import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MinutesModel } from '../../minutes/model/model.ts';
import { emptyMinutes, exampleMinutes } from '../helpers/minutes-model.ts';
import { picturesFor } from '../helpers/minutes-pictures.ts';
import { writeMinutes } from '../helpers/write-minutes.ts';
import { naughtyMinutes } from './naughty-models.ts';

const missing = ['soffice', 'pdftotext'].filter((tool) => spawnSync('which', [tool]).status !== 0);
const oneSpace = (text: string) => text.replace(/\s+/g, ' ');

describe('LibreOffice', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'praatplaat-minutes-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Writes the models, turns them into PDF in one run, and gives their text by name. */
  async function rendered(models: Readonly<Record<string, MinutesModel>>): Promise<Map<string, string>> {
    const files = [];
    for (const [name, model] of Object.entries(models)) {
      files.push(join(folder, `${name}.docx`));
      writeFileSync(join(folder, `${name}.docx`), await writeMinutes(model, picturesFor(model)));
    }
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
    execFileSync('soffice', [profile, ...options, ...files], { stdio: 'ignore', timeout: 110_000 });
    const pdfs = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
    return new Map(
      pdfs.map((pdf) => [
        pdf.replace('.pdf', ''),
        oneSpace(execFileSync('pdftotext', ['-raw', join(folder, pdf), '-'], { encoding: 'utf8', timeout: 30_000 })),
      ]),
    );
  }

  it('shows every improvement task and agreed action, and opens strange and empty minutes', async (ctx) => {
    if (missing.length > 0) ctx.skip(`not installed: ${missing.join(', ')}`);
    const strange = fc.sample(naughtyMinutes, { seed: 20261203, numRuns: 4 });
    const named = Object.fromEntries(strange.map((model, i) => [`strange-${i}`, model]));
    const model = exampleMinutes();
    const texts = await rendered({ example: model, empty: emptyMinutes(), ...named });
    expect([...texts.keys()].sort()).toEqual(['empty', 'example', ...Object.keys(named)].sort());
    const text = texts.get('example') ?? '';
    for (const { from, to, forWhom, why } of model.improvementTasks) {
      for (const part of [from, to, forWhom, why]) expect(text).toContain(oneSpace(part));
    }
    for (const { what, who, firstStep, howWeKnow } of model.actions) {
      for (const part of [what, who, firstStep, howWeKnow]) expect(text).toContain(oneSpace(part));
    }
    expect(text).toMatch(/Bladzijde (\d+) van \1\b/);
  }, 120_000);
});

describe('another XML reader', () => {
  it('finds the parts of strange minutes well-formed as well', async (ctx) => {
    if (spawnSync('python3', ['--version'], { timeout: 15_000 }).status !== 0) ctx.skip('not installed: python3');
    const script = [
      'import io, sys, zipfile, xml.dom.minidom',
      'book = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))',
      'assert book.testzip() is None',
      '[xml.dom.minidom.parseString(book.read(n)) for n in book.namelist() if n.endswith((".xml", ".rels"))]',
    ].join('\n');
    for (const model of fc.sample(naughtyMinutes, { seed: 7, numRuns: 5 })) {
      const file = await writeMinutes(model, picturesFor(model));
      const { status, stderr } = spawnSync('python3', ['-c', script], {
        input: file,
        encoding: 'utf8',
        timeout: 15_000,
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
  });
});
