import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deliver } from '../../electron/deliver.ts';
import { fake } from '../helpers/fake-electron.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

vi.mock('electron', async () => (await import('../helpers/fake-electron.ts')).electron);
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof fs>();
  const spied = { ...real, open: vi.fn(real.open), rename: vi.fn(real.rename) };
  return { ...spied, default: spied };
});
vi.mock('node:timers/promises', () => ({ setTimeout: async () => undefined }));

const NEW = new TextEncoder().encode('nieuw');
const failure = (code: string) => Object.assign(new Error(code), { code });
let parent: never;
let folder: string;
let file: string;

beforeEach(() => {
  parent = {} as never;
  folder = tempFolder();
  file = path.join(folder, 'Verslag.docx');
  writeFileSync(file, 'oud');
  fake.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: file });
});
afterEach(() => {
  fake.dialog.showSaveDialog.mockReset().mockResolvedValue({ canceled: true, filePath: '' });
});

/** The old file is whole and nothing lies beside it. */
function expectUntouched(): void {
  expect(readFileSync(file, 'utf8')).toBe('oud');
  expect(readdirSync(folder)).toEqual(['Verslag.docx']);
}

test('saves where the person says, in place of what was there', async () => {
  expect(await deliver(parent, 'Verslag.docx', NEW)).toEqual({ kind: 'saved', path: file });
  expect(readFileSync(file, 'utf8')).toBe('nieuw');
  expect(readdirSync(folder)).toEqual(['Verslag.docx']);
});

test('proposes the folder of the last file that was saved', async () => {
  await deliver(parent, 'Verslag.docx', NEW);
  await deliver(parent, 'Afspraken.xlsx', NEW);
  const [, [, options] = []] = fake.dialog.showSaveDialog.mock.calls;
  expect(options).toMatchObject({ defaultPath: path.join(folder, 'Afspraken.xlsx') });
});

test('asks with the name in the documents folder, as a Word document, over the window', async () => {
  await deliver(parent, '../../Verslag Voorbeeldstad.docx', NEW);
  const [[over, options] = []] = fake.dialog.showSaveDialog.mock.calls;
  expect(over).toBe(parent);
  expect(options).toMatchObject({
    defaultPath: path.join('/documents', 'Verslag Voorbeeldstad.docx'),
    filters: [{ name: 'Word-document', extensions: ['docx'] }],
  });
});

test.each([
  ['Resultaten.xlsx', [{ name: 'Excel-werkmap', extensions: ['xlsx'] }]],
  ['Resultaten.csv', [{ name: 'CSV-bestand', extensions: ['csv'] }]],
  ['iets', []],
])('the dialog offers the kind of file that the name says: %s', async (fileName, filters) => {
  await deliver(parent, fileName, NEW);
  expect(fake.dialog.showSaveDialog.mock.calls.at(-1)?.[1]).toMatchObject({ filters });
});

test.each([
  { canceled: true, filePath: '' },
  { canceled: true, filePath: '/nowhere/x.docx' },
  { canceled: false, filePath: '' },
])('writes nothing when the person thinks again: %o', async (answer) => {
  fake.dialog.showSaveDialog.mockReset().mockResolvedValueOnce(answer);
  expect(await deliver(parent, 'Verslag.docx', NEW)).toEqual({ kind: 'cancelled' });
  expectUntouched();
  expect(existsSync('/nowhere')).toBe(false);
});

describe.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EBUSY', 'save-failed'],
  ['EPERM', 'save-failed'],
  ['EACCES', 'save-failed'],
  ['EROFS', 'save-failed'],
  ['EIO', 'save-failed'],
])('%s becomes %s and leaves the old file whole', (errno, code) => {
  test('when the new file cannot be made', async () => {
    vi.mocked(fs.open).mockRejectedValueOnce(failure(errno));
    await expect(deliver(parent, 'Verslag.docx', NEW)).rejects.toMatchObject({ code });
    expectUntouched();
  });

  test.each(['writeFile', 'sync'] as const)('when %s fails halfway', async (step) => {
    vi.mocked(fs.open).mockImplementationOnce(async (name, flags) => {
      const real = await fs.open(name, flags);
      if (step === 'writeFile') await real.write('ni');
      return Object.assign(Object.create(real), {
        writeFile: (data: Uint8Array) => (step === 'writeFile' ? Promise.reject(failure(errno)) : real.writeFile(data)),
        sync: () => Promise.reject(failure(errno)),
        close: () => real.close(),
      });
    });
    await expect(deliver(parent, 'Verslag.docx', NEW)).rejects.toMatchObject({ code });
    expectUntouched();
  });

  test('when it cannot be put in its place', async () => {
    vi.mocked(fs.rename).mockImplementation(() => Promise.reject(failure(errno)));
    await expect(deliver(parent, 'Verslag.docx', NEW)).rejects.toMatchObject({ code });
    vi.mocked(fs.rename).mockReset();
    expectUntouched();
  });
});

test('a file that is held for a moment is tried again', async () => {
  const real = await vi.importActual<typeof fs>('node:fs/promises');
  vi.mocked(fs.rename)
    .mockImplementation(real.rename)
    .mockRejectedValueOnce(failure('EBUSY'))
    .mockRejectedValueOnce(failure('EPERM'));
  expect(await deliver(parent, 'Verslag.docx', NEW)).toEqual({ kind: 'saved', path: file });
  expect(readFileSync(file, 'utf8')).toBe('nieuw');
});

test('a folder that is gone, and a folder of that name, are refused', async () => {
  const gone = path.join(folder, 'weg', 'Verslag.docx');
  fake.dialog.showSaveDialog.mockReset().mockResolvedValueOnce({ canceled: false, filePath: gone });
  await expect(deliver(parent, 'Verslag.docx', NEW)).rejects.toMatchObject({ code: 'save-failed' });
  const taken = path.join(folder, 'map');
  mkdirSync(taken);
  fake.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: taken });
  await expect(deliver(parent, 'Verslag.docx', NEW)).rejects.toMatchObject({ code: 'save-failed' });
  expect(readdirSync(folder).sort()).toEqual(['Verslag.docx', 'map']);
});
