import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { adoptTemplate } from '../../../minutes/template/adopt-template.ts';
import { OUR_STYLE } from '../../../minutes/write-minutes.ts';
import { docxProblems } from '../../helpers/docx-validity.ts';
import { exampleMinutes } from '../../helpers/minutes-model.ts';
import { picturesFor } from '../../helpers/minutes-pictures.ts';
import { anyTemplate, CANARY, oddTemplate } from '../../helpers/odd-template.ts';
import { writeMinutes } from '../../helpers/write-minutes.ts';
import { readDocx } from '../read-docx.ts';

const texts = (file: Uint8Array) =>
  Object.entries(unzipSync(file))
    .filter(([name]) => !/\.(png|xlsx)$/.test(name))
    .map(([name, part]) => `${name} ${strFromU8(part)}`);

describe('[M25] any template that a municipality has', () => {
  it('gives minutes that are whole, without a place that is left and without anything of its maker', async () => {
    const model = exampleMinutes();
    await fc.assert(
      fc.asyncProperty(anyTemplate, async (odd) => {
        const { parts, report } = adoptTemplate(oddTemplate(odd));
        expect(report.places.includes('verslag')).toBe(odd.place !== 'none');
        const file = await writeMinutes(model, picturesFor(model), { ...OUR_STYLE, template: parts });
        expect(docxProblems(file)).toEqual([]);
        expect(texts(file).filter((text) => text.includes(CANARY))).toEqual([]);
        const all = readDocx(file).paragraphs.join('\n');
        expect(all).toContain('Verslag van onze bijeenkomst');
        expect(all).toContain('Eén vast gezicht');
        expect(all).not.toMatch(/\{\{|\}\}/);
        if (odd.tracked) expect(all).toContain('IngevoegdGewoon');
        if (odd.hidden) expect(all).toContain('Zichtbaar');
        if (odd.outside) expect(all).toContain('WebsiteBestand');
        if (odd.sections === 3) expect(all).toContain('Achterblad');
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
