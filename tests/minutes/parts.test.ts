import { describe, expect, it } from 'vitest';
import { dutchDate, dutchDateNear } from '../../core/domain/dutch-date.ts';
import { table } from '../../minutes/blocks/tables.ts';
import { shorten } from '../../minutes/blocks/words.ts';
import { percent } from '../../minutes/chapters/figures.ts';
import { minutesFileName } from '../../minutes/texts/file-name.ts';
import { scaledTo } from '../../minutes/word/pictures.ts';
import { exampleMinutes } from '../helpers/minutes-model.ts';
import { pictureOf } from '../helpers/minutes-pictures.ts';
import { writeMinutes } from '../helpers/write-minutes.ts';

const fileName = (municipality: string, date: string | null = '2026-12-03') =>
  minutesFileName({ municipality, date }, 'full', '.docx');

describe('the file name', () => {
  it('sorts by date and says what it is', () => {
    expect(fileName('Voorbeeldstad')).toBe('2026-12-03 Verslag toegang gemeente Voorbeeldstad.docx');
  });
  it('does without a date, and without saying gemeente twice', () => {
    expect(fileName('Gemeente Ede', null)).toBe('Verslag toegang gemeente Ede.docx');
  });
  it('puts a dash between two names', () => {
    expect(fileName('Waadhoeke / Harlingen')).toBe('2026-12-03 Verslag toegang gemeente Waadhoeke-Harlingen.docx');
  });
  it('loses what Windows refuses, invisible characters and line ends', () => {
    expect(fileName('A/B\\C:D*E?"<F>|G\u202E\n\u0000H')).toBe('2026-12-03 Verslag toegang gemeente A-B-C-DEF-G H.docx');
    expect(fileName('Ede. . ')).toBe('2026-12-03 Verslag toegang gemeente Ede.docx');
    expect(fileName('')).toBe('2026-12-03 Verslag toegang.docx');
  });
  it('is short enough for every file system, and cut between characters', () => {
    const name = fileName('👩🏽‍🦽'.repeat(100));
    expect(Buffer.byteLength(name)).toBeLessThan(200);
    expect(name.isWellFormed()).toBe(true);
  });
});

describe('figures', () => {
  it('rounds to whole percentages, also of nothing', () => {
    expect([percent(1, 3), percent(0, 0), percent(2, 2)]).toEqual([33, 0, 100]);
  });
});

describe('small parts', () => {
  it('writes days in Dutch', () => {
    expect(['2026-12-03', '2027-03-31'].map(dutchDate)).toEqual(['3 december 2026', '31 maart 2027']);
    const near = (day: string, other: string | null) => dutchDateNear(day, other);
    expect(near('2026-12-18', '2026-12-03'), 'the year that stands above it').toBe('18 december');
    expect(near('2027-01-14', '2026-12-03')).toBe('14 januari 2027');
    expect([near('2026-12-18', null), near('iets', 'iets-anders')]).toEqual(['18 december 2026', 'iets']);
  });
  it('scales a picture into its room and keeps the ratio', () => {
    expect(scaledTo({ width: 1920, height: 1080 }, { width: 15_000, height: 15_000 })).toEqual({
      width: 1000,
      height: 563,
    });
    expect(scaledTo({ width: 100, height: 1000 }, { width: 15_000, height: 15_000 })).toEqual({
      width: 100,
      height: 1000,
    });
  });
  it.each([
    [Number.NaN, 100],
    [0, 100],
    [100, -1],
    [100, Number.POSITIVE_INFINITY],
  ])('refuses a picture of %s by %s', async (width, height) => {
    const pictures = { plate: pictureOf(width, height), charts: new Map(), logo: null };
    await expect(writeMinutes(exampleMinutes(), pictures)).rejects.toThrow('A picture needs a size');
  });
  it('refuses a picture that is no PNG', async () => {
    const plate = { png: new Uint8Array([1, 2, 3]), width: 1, height: 1 };
    await expect(writeMinutes(exampleMinutes(), { plate, charts: new Map(), logo: null })).rejects.toThrow('Not a PNG');
  });
  it('refuses a table without rows', () => {
    expect(() => table({ caption: 'leeg', columns: [{ header: 'a', width: 1 }], rows: [] })).toThrow();
  });
  it('shortens between words and never inside a character', () => {
    expect(shorten('een vaste contactpersoon', 14)).toBe('een vaste…');
    expect(shorten('👍'.repeat(20), 5)).toBe('👍👍👍👍👍…');
    expect(shorten('kort', 5)).toBe('kort');
  });
});
