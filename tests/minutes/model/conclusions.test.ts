import { describe, expect, it } from 'vitest';
import { highlightsOf } from '../../../core/scan/findings/highlights/highlights.ts';
import { computeResults } from '../../../core/scan/results/compute-results.ts';
import { scanPart } from '../../../minutes/model/build.ts';
import { chartsShown, pointsChart, restOf } from '../../../minutes/model/charts-shown.ts';
import type { InSession } from '../../../minutes/model/conclusions.ts';
import { conclusionTexts } from '../../../minutes/texts/conclusion-texts.ts';
import { madeScan, SHAPES } from '../../core/scan/findings/claims/made-scans.ts';
import { pointOf, resultsOf, statementOf } from '../../core/scan/made-results.ts';

const residents = (...counts: number[]) => ({ perspective: 'residents' as const, counts });
const frontline = (...counts: number[]) => ({ perspective: 'frontline' as const, counts });
const nothing = () => false;
const NOTHING = { isOnPlate: nothing, isSeen: nothing };
const saidOf = (parts: Parameters<typeof resultsOf>[0], inSession: Partial<InSession> = {}) =>
  scanPart(resultsOf(parts), { ...NOTHING, ...inSession }).conclusions.flatMap(conclusionTexts.said);

describe('what the minutes conclude', () => {
  it('is that a group says no or yes, with the other side and the middle', () => {
    expect(saidOf({ statements: [statementOf('s', 'a', 6, residents(20, 6, 4))] })).toEqual([
      'Duidelijk meer inwoners zeggen nee dan ja. 20 van de 30 inwoners vinden dat dit niet klopt. Volgens 4 inwoners klopt het wel. 6 inwoners zitten in het midden.',
    ]);
    expect(saidOf({ statements: [statementOf('s', 'a', 6, frontline(0, 1, 29))] })).toEqual([
      'Duidelijk meer medewerkers zeggen ja dan nee. 29 van de 30 medewerkers vinden dat dit klopt. Niemand vindt van niet. 1 medewerker zit in het midden.',
    ]);
  });

  it('says of what can be chance that it can be', () => {
    const [said] = saidOf({ statements: [statementOf('s', 'a', 6, residents(6, 2, 5))] });
    expect(said).toBe(
      '6 van de 13 inwoners vinden dat dit niet klopt. Volgens 5 inwoners klopt het wel. 2 inwoners zitten in het midden. Dat kan toeval zijn.',
    );
  });

  it('is that the groups differ, in people of a hundred', () => {
    const [said] = saidOf({ statements: [statementOf('s', 'a', 6, residents(10, 10, 15), frontline(2, 3, 25))] });
    expect(said).toBe(
      'Inwoners en medewerkers denken hier duidelijk anders over. Van elke 100 inwoners vinden er 43 dat dit klopt. Bij medewerkers zijn dat er 83.',
    );
  });

  it('is that a group has two opinions', () => {
    const results = {
      scale: ['1', '2', '3', '4', '5'],
      statements: [statementOf('s', 'a', 6, residents(40, 8, 2, 8, 40))],
    };
    expect(saidOf(results)[0]).toMatch(
      /^Bij inwoners zijn er twee meningen\. 48 van de 98 inwoners vinden dat dit klopt\./,
    );
  });

  it('is merely counted of a statement on the plate that does not stand out', () => {
    const even = statementOf('s', 'a', 6, residents(10, 5, 10));
    expect(saidOf({ statements: [even] })).toEqual([]);
    expect(saidOf({ statements: [even] }, { isOnPlate: () => true })).toEqual([
      '10 van de 25 inwoners vinden dat dit klopt. Volgens 10 inwoners klopt het niet. 5 inwoners zitten in het midden.',
    ]);
  });

  it('has what the room saw of a principle in one chart, beside what is drawn already', () => {
    const even = (id: string, principle: 6 | 7) => statementOf(id, `text ${id}`, principle, residents(10, 5, 10));
    const statements = [
      statementOf('no', 'a', 6, residents(20, 6, 4)),
      ...['a', 'b', 'c'].map((id) => even(id, 6)),
      ...['d', 'e'].map((id) => even(id, 7)),
      statementOf('few', 'f', 7),
    ];
    const seen = new Set(['no', 'a', 'c', 'd', 'few']);
    const results = resultsOf({ statements });
    const { conclusions } = scanPart(results, { ...NOTHING, isSeen: ({ id }) => seen.has(id) });
    const drawn = conclusions.map(({ chart }) =>
      chart.type === 'statements' ? chart.statements.map(({ id }) => id) : [],
    );
    expect(drawn).toEqual([['no'], ['a', 'c'], ['d']]);
    expect(conclusions.flatMap(conclusionTexts.said).slice(1)).toEqual([
      'Deze antwoorden bekeken we samen op het scherm.',
      '10 van de 25 inwoners vinden dat dit klopt. Volgens 10 inwoners klopt het niet. 5 inwoners zitten in het midden.',
    ]);
  });

  it('names what groups want most, and where both want it says so once', () => {
    const of = (perspective: 'residents' | 'frontline', count: number) => ({ perspective, count, of: 60 });
    const wanted = (a: number, b: number) =>
      scanPart(
        resultsOf({
          improvementPoints: [
            pointOf('Gezicht', of('residents', a), of('frontline', b)),
            ...['w', 'x', 'y', 'z'].map((id) => pointOf(id, of('residents', 8), of('frontline', 8))),
          ],
        }),
        NOTHING,
      ).wanted.map(conclusionTexts.wanted);
    expect(wanted(50, 50)[0]).toBe(
      '50 van de 60 inwoners en 50 van de 60 medewerkers kozen “Gezicht”. Beide groepen kozen dit duidelijk vaker dan de andere verbeterpunten.',
    );
    expect(wanted(50, 8)[0]).toBe(
      '50 van de 60 inwoners kozen “Gezicht”. Zij kozen dit duidelijk vaker dan de andere verbeterpunten.',
    );
  });
});

/** Scans that chance and a shape made, of few people and many, on common and separate statements. */
const generated = Object.values(SHAPES).flatMap((shape, s) =>
  [12, 40, 150].flatMap((people, p) =>
    [true, false].map((common) =>
      madeScan(
        {
          shapeOf: (who, statement) => (who === 'frontline' && statement % 3 === 0 ? (SHAPES.high ?? shape) : shape),
          people: { residents: people, frontline: Math.ceil(people / 2) },
          statements: 14,
          common,
          together: 0.3,
        },
        100 * s + 10 * p + Number(common),
      ),
    ),
  ),
);

describe('the charts of generated scans', () => {
  const parts = generated.map((scan) => {
    const results = computeResults(scan, 10);
    return {
      results,
      scan: scanPart(results, {
        isOnPlate: ({ id }) => id === 's3' || id === 's8',
        isSeen: ({ id }) => /[2-6]$/.test(id),
      }),
    };
  });

  it('[M8] show each statement once, and all of them', () => {
    for (const { results, scan } of parts) {
      const shown = chartsShown(scan).flatMap((chart) =>
        chart.type === 'statements' ? chart.statements.map(({ id }) => id) : [],
      );
      expect(shown.toSorted()).toEqual(results.statements.map(({ id }) => id).toSorted());
      expect(new Set(chartsShown(scan).map(({ id }) => id)).size).toBe(chartsShown(scan).length);
    }
  });

  it('are in the text those of every talking point and of the plate, and at most five points', () => {
    let most = 0;
    for (const { results, scan } of parts) {
      const texts = scan.conclusions.map(({ statement, principle }) => statement ?? principle);
      expect(new Set(texts).size).toBe(texts.length);
      const found = highlightsOf(results).flatMap((one) => ('statementId' in one ? [one.statementId] : []));
      const drawn = scan.conclusions.flatMap(({ chart }) => (chart.type === 'statements' ? chart.statements : []));
      const placed = results.statements.filter(({ id }) => id === 's3' || id === 's8');
      const withFigures = placed.filter(({ groups }) => groups.some(({ shown }) => shown)).map(({ id }) => id);
      expect(drawn.map(({ id }) => id)).toEqual(expect.arrayContaining([...found, ...withFigures]));
      most = Math.max(most, pointsChart(scan)?.points.length ?? 0);
    }
    expect(most).toBe(5);
  });

  it('leave nothing to the attachment where all is in the text', () => {
    const scan = scanPart(resultsOf({ statements: [statementOf('s', 'a', 6, residents(20, 6, 4))] }), NOTHING);
    expect(scan.charts.map((chart) => restOf(chart, scan))).toEqual([null]);
  });
});
