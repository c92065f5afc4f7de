import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ChartFrame } from '../../../core/contract/snapshots.ts';
import { PRINCIPLE_NUMBERS, PRINCIPLES } from '../../../core/domain/principles.ts';
import { type Comparison, compareStatements } from '../../../core/scan/findings/comparison.ts';
import { reachOf } from '../../../core/scan/results/reach.ts';
import { linesHeight } from '../../../renderer/src/charts/metrics.ts';
import { layoutRows } from '../../../renderer/src/charts/room/comparison-layout.ts';
import { DISC, layoutQuadrant, PLOT } from '../../../renderer/src/charts/room/quadrant-layout.ts';
import { RoomPicture, roomTitle } from '../../../renderer/src/charts/room/RoomChart.tsx';
import { layoutTitle, ROOM, roomPages } from '../../../renderer/src/charts/room/room-layout.ts';
import { nl } from '../../../renderer/src/locale/nl/index.ts';
import { resultsOf } from '../../core/scan/made-results.ts';
import { uglyStatements } from '../../helpers/ugly-scan.ts';
import { statementsOnScale } from './arbitraries.ts';

const SCALE = ['Helemaal niet', 'Niet', 'Een beetje', 'Wel', 'Helemaal wel'];
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const rowsOf = statementsOnScale.map(({ statements }) => compareStatements(resultsOf({ statements })).slice(0, 7));
const priorities = fc
  .array(fc.record({ importance: fraction, performance: fraction }), { minLength: 1, maxLength: 7 })
  .map((list) => list.map((one, index) => ({ principle: PRINCIPLE_NUMBERS[index] ?? 1, ...one })));

function markupOf(frame: ChartFrame): string {
  const markup = renderToStaticMarkup(<RoomPicture frame={frame} />);
  const drawn = markup.replaceAll(/aria-label="[^"]*"/g, '').replaceAll(/<tspan[^>]*>[^<]*/g, '');
  expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
  for (const [, size] of markup.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(28);
  return markup;
}

describe('rows of comparisons', () => {
  it('never overlap, never leave the picture, and hold their text', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const title = roomTitle({ show: 'gap', municipality: '', rows: [] });
        const placed = layoutRows(rows, title, 690);
        for (const [index, { y, height, lines, textY, textSize }] of placed.entries()) {
          const next = placed[index + 1];
          if (next) expect(next.y).toBeCloseTo(y + height);
          expect(textY).toBeGreaterThanOrEqual(y - 1);
          expect(textY + linesHeight(lines.length, textSize)).toBeLessThanOrEqual(y + height + 1);
          expect(layoutTitle(title).bottom + y + height).toBeLessThan(ROOM.height - ROOM.bottom);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('hold the seven principles whole, or give a reason when there is nothing to show', () => {
    const rows = PRINCIPLE_NUMBERS.map((principle) => ({
      id: `principle-${principle}`,
      text: PRINCIPLES[principle],
      principle,
      readings: [],
      gap: null,
    }));
    const placed = layoutRows(rows, nl.charts.room.titles.overview, 606);
    expect(placed.map(({ lines }) => lines.join(' '))).toEqual(rows.map(({ text }) => text));
    expect(markupOf({ show: 'overview', municipality: 'X', rows })).toContain('Te weinig antwoorden');
  });

  it('are drawn with sound figures whatever the answers', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        markupOf({ show: 'gap', municipality: 'X', rows });
        markupOf({ show: 'overview', municipality: 'X', rows });
      }),
      { numRuns: 60 },
    );
  });

  it('put the share between the ends of its whisker', () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        for (const { share, low, high } of rows.flatMap(({ readings }) => readings)) {
          expect(low).toBeLessThanOrEqual(share + 1e-9);
          expect(high).toBeGreaterThanOrEqual(share - 1e-9);
        }
      }),
    );
  });
});

describe('the words of a comparison', () => {
  const statement = (residents: number[], frontline: number[]) => ({
    id: 's',
    text: 'Ik hoef mijn verhaal maar één keer te vertellen.',
    principle: 6 as const,
    groups: [
      { shown: true as const, perspective: 'residents' as const, n: sum(residents), counts: residents, ...NONE },
      { shown: true as const, perspective: 'frontline' as const, n: sum(frontline), counts: frontline, ...NONE },
    ],
  });
  const NONE = { dontKnow: 0, blank: 0 };
  const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
  const drawn = (rows: Comparison[]) => markupOf({ show: 'gap', municipality: 'X', rows });

  it('say whether a difference can be chance', () => {
    const small = compareStatements(resultsOf({ statements: [statement([3, 2, 0, 3, 2], [2, 2, 0, 3, 3])] }));
    expect(drawn(small)).toContain('kan toeval zijn');
    const large = compareStatements(resultsOf({ statements: [statement([40, 40, 10, 5, 5], [5, 5, 10, 40, 40])] }));
    expect(drawn(large)).toContain('Verschil 70 punten');
    expect(drawn(large)).toContain('duidelijk verschil');
  });

  it('call two ends two camps', () => {
    const [row] = compareStatements(resultsOf({ statements: [statement([20, 0, 0, 0, 20], [0, 0, 20, 20, 0])] }));
    expect(row?.readings.map(({ agreement }) => agreement)).toEqual(['two-camps', 'agreed']);
  });
});

describe('the quadrant', () => {
  it('has numbers that never cover each other or leave the plot', () => {
    fc.assert(
      fc.property(priorities, (list) => {
        const { points } = layoutQuadrant(list);
        for (const [index, a] of points.entries()) {
          expect(a.labelX).toBeGreaterThanOrEqual(DISC);
          expect(a.labelX).toBeLessThanOrEqual(PLOT.width - DISC);
          expect(a.labelY).toBeGreaterThanOrEqual(PLOT.band + DISC);
          expect(a.labelY).toBeLessThanOrEqual(PLOT.height - PLOT.band - DISC);
          for (const b of points.slice(index + 1)) {
            expect(Math.hypot(a.labelX - b.labelX, a.labelY - b.labelY)).toBeGreaterThanOrEqual(DISC * 2);
          }
        }
        markupOf({ show: 'quadrant', municipality: 'X', groups: ['residents'], priorities: list, clear: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('says which principle is wanted and goes less well', () => {
    const list = [
      { principle: 6 as const, importance: 0.6, performance: 0.2 },
      { principle: 4 as const, importance: 0.1, performance: 0.8 },
    ];
    const markup = markupOf({
      show: 'quadrant',
      municipality: 'X',
      groups: ['residents'],
      priorities: list,
      clear: [],
    });
    expect(markup).toContain('Vaak gekozen, en het gaat minder goed: Het toegangsproces is transparant en eenvoudig.');
  });
});

describe('pages for the beamer', () => {
  it('together hold every statement that may be shown, each page as a whole', () => {
    const statements = uglyStatements();
    const reach = reachOf(statements);
    const pages = roomPages({ statements, scale: SCALE, reach }, 'Wat zeggen mensen over de toegang?');
    const shown = statements.filter(({ groups }) => groups.some((group) => group.shown));
    expect(pages.flat().map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
    for (const page of pages) {
      const frame = { show: 'statements', municipality: 'X', principle: null, isMixed: true, scale: SCALE } as const;
      expect(markupOf({ ...frame, statements: page, reach })).not.toMatch(/van de \d+ stellingen/);
    }
  });
});
