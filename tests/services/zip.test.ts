import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../services/zip/write-zip.ts';

const TIME = new Date(2026, 11, 3, 20, 15, 30);
const name = fc.stringMatching(/^[\wé ]{1,20}\.(xml|png|docx|ics)$/);

describe('a ZIP', () => {
  it('gives every file back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 300 }), { minKeys: 1 }), (files) => {
        expect(unzipSync(writeZip(files, TIME))).toEqual({ ...files });
      }),
    );
  });

  it('is whole by the rules of another reader, with names and time', (context) => {
    if (spawnSync('python3', ['--version'], { timeout: 15_000 }).status !== 0) context.skip('not installed: python3');
    const files = { 'Verslag café.docx': new Uint8Array([1, 2, 3]), 'a/b.xml': new Uint8Array(5000) };
    const script =
      'import io,sys,zipfile;z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()));print(z.testzip());[print(i.filename,i.file_size,i.date_time) for i in z.infolist()]';
    const env = { ...process.env, PYTHONIOENCODING: 'utf-8' };
    const { stdout } = spawnSync('python3', ['-c', script], {
      input: writeZip(files, TIME),
      encoding: 'utf8',
      timeout: 15_000,
      env,
    });
    expect(stdout.trim().split('\n')).toEqual([
      'None',
      'Verslag café.docx 3 (2026, 12, 3, 20, 15, 30)',
      'a/b.xml 5000 (2026, 12, 3, 20, 15, 30)',
    ]);
  });
});
