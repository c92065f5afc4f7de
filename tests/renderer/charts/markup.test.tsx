import fc from 'fast-check';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { StatementResult } from '../../../core/scan/model/results.ts';
import { reachOf } from '../../../core/scan/results/reach.ts';
import { DivergingBars } from '../../../renderer/src/charts/bars/DivergingBars.tsx';
import { RankedBars } from '../../../renderer/src/charts/bars/RankedBars.tsx';
import { SmallBars } from '../../../renderer/src/charts/bars/SmallBars.tsx';
import { minutesChart } from '../../../renderer/src/charts/minutes-charts.tsx';
import { RoomChart } from '../../../renderer/src/charts/room/RoomChart.tsx';
import { toSvgFile } from '../../../renderer/src/charts/svg-to-png.ts';
import { RankingTable } from '../../../renderer/src/charts/tables/RankingTable.tsx';
import { StatementsTable } from '../../../renderer/src/charts/tables/StatementsTable.tsx';
import { points, statementsOnScale } from './arbitraries.ts';

const SCALE = ['Helemaal niet', 'Niet', 'Een beetje', 'Wel', 'Helemaal wel'];
const STATEMENT: StatementResult = {
  id: 's1',
  text: 'Ik hoef mijn verhaal maar één keer te vertellen.',
  principle: 6,
  groups: [
    { shown: true, perspective: 'residents', n: 136, counts: [44, 47, 36, 8, 1], dontKnow: 6, blank: 1 },
    { shown: false, perspective: 'frontline' },
  ],
};
const POINTS = [
  {
    id: 'p1',
    text: 'Een vast contactpersoon',
    principle: null,
    groups: [
      { perspective: 'residents' as const, count: 64, of: 137 },
      { perspective: 'frontline' as const, count: 20, of: 59 },
    ],
  },
];

/** What is drawn or read, without tags. */
const words = (element: ReactElement) => renderToStaticMarkup(element).replace(/<[^>]+>/g, ' ');

function expectSound(markup: string): void {
  expect(markup).not.toMatch(/NaN|Infinity|undefined/);
  for (const [, size] of markup.matchAll(/(?:^|\s)(?:width|height|r)="(-?[\d.]+)/g)) {
    expect(Number(size)).toBeGreaterThanOrEqual(0);
  }
}

describe('a chart of statements', () => {
  it('shows text, groups, percentages, the number of answers and who does not know', () => {
    const shown = words(<DivergingBars statements={[STATEMENT]} scale={SCALE} size="screen" width={900} />);
    for (const label of [
      ...SCALE,
      STATEMENT.text,
      'Inwoners',
      'Uitvoering',
      '35%',
      '136 antwoorden',
      '6 weten het niet',
    ]) {
      expect(shown).toContain(label);
    }
    expect(shown).toContain('Te weinig antwoorden om te tonen');
  });

  it('is described in a sentence', () => {
    const markup = renderToStaticMarkup(
      <DivergingBars statements={[STATEMENT]} scale={SCALE} size="word" width={605} />,
    );
    expect(markup).toContain('Inwoners: 7% boven het midden, 67% eronder, 136 antwoorden.');
  });

  it('has sound figures whatever the answers, the scale and the width', () => {
    fc.assert(
      fc.property(statementsOnScale, fc.integer({ min: 280, max: 1800 }), ({ scale, statements }, width) => {
        expectSound(
          renderToStaticMarkup(<DivergingBars statements={statements} scale={scale} size="screen" width={width} />)
            .replaceAll(/aria-label="[^"]*"/g, '')
            .replaceAll(/<tspan[^>]*>[^<]*/g, ''),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a ranking', () => {
  it('shows points, counts and shares of who answered', () => {
    const shown = words(<RankedBars points={POINTS} size="screen" width={900} />);
    for (const label of ['Een vast contactpersoon', '64 (47%)', '20 (34%)', '137 antwoorden', '59 antwoorden']) {
      expect(shown).toContain(label);
    }
  });

  it('has sound figures whatever the counts', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 280, max: 1800 }), (list, width) => {
        const markup = renderToStaticMarkup(<RankedBars points={list} size="screen" width={width} />);
        expectSound(markup.replaceAll(/aria-label="[^"]*"/g, '').replaceAll(/<tspan[^>]*>[^<]*/g, ''));
      }),
      { numRuns: 60 },
    );
  });
});

describe('table twins', () => {
  it('give every count, also what the chart leaves out', () => {
    const shown = words(<StatementsTable statements={[STATEMENT]} scale={SCALE} subject="Uitgangspunt 6" />);
    for (const label of [...SCALE, '44 (32%)', '8 (6%)', '1 (1%)', '136', 'Weet ik niet', 'Niet ingevuld']) {
      expect(shown).toContain(label);
    }
    const ranking = words(<RankingTable points={POINTS} />);
    for (const label of ['Een vast contactpersoon', '64', '137', '47%', '34%']) expect(ranking).toContain(label);
  });
});

describe('small bars', () => {
  it('are described per group', () => {
    const bars = [{ perspective: 'residents' as const, counts: [1, 0, 3], dontKnow: 2 }];
    const markup = renderToStaticMarkup(<SmallBars bars={bars} scale={['Nee', 'Soms', 'Ja']} />);
    expect(markup).toContain('Inwoners: 25% nee, 0% soms, 75% ja.');
    expectSound(markup);
  });
});

describe('a chart on the beamer', () => {
  const frame = {
    show: 'statements',
    municipality: 'Voorbeeldstad',
    principle: 6,
    isMixed: false,
    scale: SCALE,
    reach: reachOf([STATEMENT]),
  } as const;
  const sizes = (markup: string) => [...markup.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));

  it('never has text under 28 px and stays on the screen', () => {
    fc.assert(
      fc.property(statementsOnScale, ({ scale, statements }) => {
        const markup = renderToStaticMarkup(
          <RoomChart frame={{ ...frame, scale, statements, reach: reachOf(statements) }} />,
        );
        expect(Math.min(...sizes(markup))).toBeGreaterThanOrEqual(28);
        const top = Number(/translate\(72 ([\d.]+)\)/.exec(markup)?.[1]);
        for (const [, y] of markup.matchAll(/<rect x="[^"]*" y="([\d.]+)"/g))
          expect(top + Number(y)).toBeLessThan(1080);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the middle of the scale in one place from page to page', () => {
    fc.assert(
      fc.property(statementsOnScale, ({ scale, statements }) => {
        const middles = statements.flatMap((one) => {
          const markup = renderToStaticMarkup(
            <RoomChart frame={{ ...frame, scale, statements: [one], reach: reachOf(statements) }} />,
          );
          // The line of the middle is the only vertical one; text of another size moves the columns.
          const size = Math.max(...sizes(markup).filter((value) => value < 48));
          return [...markup.matchAll(/<line x1="([\d.]+)" x2="\1"/g)].map(([, x]) => `${size} ${x}`);
        });
        const drawn = statements.filter(({ groups }) => groups.some((group) => group.shown));
        expect(middles.length).toBeGreaterThanOrEqual(drawn.length);
        const perSize = Map.groupBy(middles, (one) => one.split(' ')[0]);
        for (const places of perSize.values()) expect(new Set(places).size).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it('says how much it leaves out', () => {
    const statements = Array.from({ length: 30 }, (_, i) => ({ ...STATEMENT, id: `s${i}` }));
    expect(words(<RoomChart frame={{ ...frame, statements }} />)).toMatch(/\d van de 30 stellingen/);
  });

  it('gives a reason when there is nothing to show', () => {
    const reason = 'Te weinig antwoorden. We laten ze niet zien, zodat niemand te herkennen is.';
    expect(words(<RoomChart frame={{ ...frame, statements: [] }} />)).toContain(reason);
    const points = { show: 'improvementPoints', municipality: 'Voorbeeldstad', points: [] } as const;
    expect(words(<RoomChart frame={{ ...points, points: [] }} />)).toContain(reason);
  });
});

describe('a picture for the minutes', () => {
  it('is a whole SVG file with its own font and without characters that XML forbids', () => {
    const statements = [{ ...STATEMENT, text: 'Stuur\u0000teken \u0007 en \uD800 halve emoji' }];
    const chart = { type: 'statements', id: 'principle-6', principle: 6, statements } as const;
    const { element, height } = minutesChart(chart, SCALE);
    const file = toSvgFile(renderToStaticMarkup(element), '@font-face{}');
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img"/);
    expect(file).toContain('<style>@font-face{}</style>');
    expect(file).toContain(`height="${height}"`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be there
    expect(file).not.toMatch(/[\u0000-\u0008]/);
    expect(file.isWellFormed()).toBe(true);
  });
});
