import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSheetMinutes } from '../../../minutes/check-sheet.ts';
import { MinutesModel } from '../../../minutes/model/model.ts';
import { adoptTemplate } from '../../../minutes/template/adopt-template.ts';
import { texts } from '../../../minutes/texts/texts.ts';
import { OUR_STYLE } from '../../../minutes/write-minutes.ts';
import { picturesFor } from '../../helpers/minutes-pictures.ts';
import { municipalTemplate } from '../../helpers/municipal-template.ts';
import { anyTemplate, oddTemplate } from '../../helpers/odd-template.ts';
import { writeMinutes } from '../../helpers/write-minutes.ts';
import { readDocx } from '../read-docx.ts';

const sheet = checkSheetMinutes('Voorbeeldstad', '2026-12-03');
const textIn = async (template: Uint8Array) => {
  const style = { ...OUR_STYLE, template: adoptTemplate(template).parts };
  return readDocx(await writeMinutes(sheet, picturesFor(sheet), style)).paragraphs.join('\n');
};

describe('the check sheet of a template', () => {
  it('is whole minutes that say that they are invented, with dates from today on', () => {
    expect(MinutesModel.parse(sheet)).toEqual(sheet);
    expect(sheet.isSample).toBe(true);
    for (const { dueDate, lookBackDate } of sheet.actions) {
      expect([dueDate, lookBackDate]).toEqual(['2026-12-17', '2027-01-14']);
    }
  });

  it('has everything that has a form of its own, and no plate', async () => {
    const text = await textIn(municipalTemplate('places'));
    const { chapters, sample } = texts;
    for (const words of [
      sample,
      chapters.actions,
      chapters.present,
      chapters.tasks,
      chapters.seen,
      chapters.followUp,
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain(chapters.plate);
  });

  it('can be made in templates that nobody made on purpose', async () => {
    await fc.assert(
      fc.asyncProperty(anyTemplate, async (odd) => {
        expect(await textIn(oddTemplate(odd))).toContain(texts.sample);
      }),
      { numRuns: 25 },
    );
  });
});
