import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../../core/domain/perspective.ts';
import { resultsTable } from '../../../../core/exports/results-table.ts';
import { wanted } from '../../../../core/scan/findings/highlights/point-candidates.ts';
import { rankPoints } from '../../../../core/scan/findings/ranking.ts';
import type { ImprovementPointResult } from '../../../../core/scan/model/results.ts';
import { pointFigures } from '../../../../minutes/chapters/seen-points.ts';
import { layoutRanked } from '../../../../renderer/src/charts/bars/ranked-layout.ts';
import { METRICS } from '../../../../renderer/src/charts/metrics.ts';
import { fitRanking } from '../../../../renderer/src/charts/room/room-layout.ts';
import { RankingTable } from '../../../../renderer/src/charts/tables/RankingTable.tsx';
import { resultsOf } from '../made-results.ts';

/** Points of which every group was asked by other numbers of people. */
const points = fc
  .array(
    fc.tuple(
      fc.integer({ min: 10, max: 60 }).chain((of) => fc.tuple(fc.integer({ min: 1, max: of }), fc.constant(of))),
      fc.integer({ min: 10, max: 60 }).chain((of) => fc.tuple(fc.integer({ min: 1, max: of }), fc.constant(of))),
    ),
    { minLength: 2, maxLength: 9 },
  )
  .map((list) =>
    list.map(
      ([[a, ofA], [b, ofB]], i): ImprovementPointResult => ({
        id: `p${i}`,
        text: `punt ${i}`,
        principle: null,
        groups: [
          { perspective: 'residents', count: a, of: ofA },
          { perspective: 'frontline', count: b, of: ofB },
        ],
      }),
    ),
  );

type Places = readonly (readonly [text: string, rank: number])[];
type PerGroup = Readonly<Record<ScanPerspective, Places>>;
const perGroup = (places: (group: ScanPerspective) => Places): PerGroup => ({
  residents: places('residents'),
  frontline: places('frontline'),
});

/** The order and places of the ranking in a picture. */
const inPicture = ({ columns }: ReturnType<typeof layoutRanked>): PerGroup =>
  perGroup((group) =>
    columns.flatMap(({ ranking, entries }) =>
      ranking.perspective === group ? entries.map(({ point }) => [point.text, point.rank] as const) : [],
    ),
  );

/** The order and places in the table twin, from its HTML. */
function inTable(list: readonly ImprovementPointResult[]): PerGroup {
  const bodies = renderToStaticMarkup(createElement(RankingTable, { points: list }))
    .split('<tbody>')
    .slice(1);
  const rows = bodies.map((body) =>
    [...body.matchAll(/<td class="number">(\d+)<\/td><th scope="row">([^<]*)</g)].map(
      ([, rank, text]) => [text ?? '', Number(rank)] as const,
    ),
  );
  return perGroup((group) => rows[SCAN_PERSPECTIVES.indexOf(group)] ?? []);
}

/** The rows of the table of the minutes: text, place and count per group. */
function inMinutes(list: readonly ImprovementPointResult[]) {
  const blocks = pointFigures({ id: 'c', type: 'improvementPoints', points: [...list] });
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
  return rows.map(([text, first, , second]) => ({
    text: String(text),
    residents: Number(first),
    frontline: Number(second),
  }));
}

test('[R4] order and place of a point are the same on screen, beamer, pictures, minutes, exports and talking points', () => {
  fc.assert(
    fc.property(points, (list) => {
      const expected = perGroup((group) =>
        list
          .map(({ text, groups }) => {
            const share = (one: ImprovementPointResult) => {
              const own = one.groups.find(({ perspective }) => perspective === group);
              return own ? own.count / own.of : 0;
            };
            const self = groups.find(({ perspective }) => perspective === group);
            const own = self ? self.count / self.of : 0;
            return [text, list.filter((one) => share(one) > own).length + 1] as const;
          })
          .toSorted((a, b) => a[1] - b[1]),
      );
      const places = (group: ScanPerspective) => new Map(expected[group]);

      expect(inTable(list)).toEqual(expected);
      expect(inPicture(layoutRanked(rankPoints(list), 605, METRICS.word, 20))).toEqual(expected);
      const beamer = fitRanking(list, 760);
      expect(beamer && inPicture(beamer.chart)).toEqual(
        perGroup((group) => expected[group].slice(0, beamer?.shown ?? 0)),
      );

      const order = expected.residents.map(([text]) => text);
      const minutes = inMinutes(list);
      expect(minutes.map(({ text }) => text)).toEqual(order);
      const exported = resultsTable(
        resultsOf({
          improvementPoints: list,
          groups: SCAN_PERSPECTIVES.map((perspective) => ({ perspective, respondents: 60, abandoned: 0 })),
        }),
      ).improvementPoints;
      expect([...new Set(exported.map(({ text }) => text))]).toEqual(order);
      for (const group of SCAN_PERSPECTIVES) {
        expect(minutes.map((row) => [row.text, row[group]])).toEqual(
          order.map((text) => [text, places(group).get(text)]),
        );
        const ranks = exported.flatMap(({ text, perspective, said }) =>
          perspective === group && typeof said === 'object' ? [[text, said.rank]] : [],
        );
        expect(ranks).toEqual(order.map((text) => [text, places(group).get(text)]));
      }

      const results = resultsOf({ improvementPoints: list });
      for (const { pointId, groups } of [...wanted(results, 'wanted'), ...wanted(results, 'wanted-by-both')]) {
        const text = list.find(({ id }) => id === pointId)?.text ?? '';
        for (const { perspective, rank } of groups) expect(rank).toBe(places(perspective).get(text));
      }
    }),
    { numRuns: 60 },
  );
});
