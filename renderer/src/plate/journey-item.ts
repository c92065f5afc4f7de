import type { Document } from '../../../core/document/document.ts';
import { linesOf, momentZones, phasesOf } from '../../../core/plate/journey.ts';
import type { Template } from '../../../core/plate/template.ts';
import { nl } from '../locale/nl/index.ts';
import { type CurvePoint, curveMarks, levelMarks } from './faces/feeling.ts';
import type { Kit } from './faces/parts.ts';
import type { Face } from './marks.ts';
import type { PlateItem } from './plate-item.ts';

const EDGE = 40;
const ROAD = { wide: 44, face: 40, word: 34 } as const;
/** From how far below the edge of the band the curve begins, at its best and at its worst. */
const INSET = 70;

type Faces = (id: string, key: readonly unknown[], make: () => Face) => Face;

/** The feeling curve of a customer journey, in the strip between how the road is intended and how it was. */
export function journeyItem(document: Document, template: Template, kit: Kit, faces: Faces): PlateItem[] {
  const zones = momentZones(template);
  const [first, last] = [zones[0], zones.at(-1)];
  if (!first || !last) return [];
  const above = template.zones.filter(({ role }) => role === 'intended').map(({ y, height }) => y + height);
  const top = Math.max(0, ...above) + EDGE / 2;
  const height = first.y - EDGE / 2 - top;
  const width = last.x + last.width - first.x;
  const lines = linesOf(phasesOf(document, template)).map(({ points }) =>
    points.flatMap(({ phase, at, feeling }): CurvePoint[] => {
      const zone = zones[phase];
      return zone ? [{ x: zone.x - first.x + at * zone.width, y: levelOf(feeling, height), feeling }] : [];
    }),
  );
  const face = faces('journey', [width, height, JSON.stringify(lines)], () => ({
    width,
    height,
    marks: [
      ...levels(width, height, kit),
      ...lines.flatMap((points) => curveMarks(points, ROAD.wide, ROAD.face, kit.palette)),
    ],
  }));
  return [{ id: 'journey', x: first.x, y: top, face, fixed: true, isSheet: true }];
}

const levelOf = (feeling: number, height: number) => height / 2 - (feeling / 2) * (height / 2 - INSET);

function levels(width: number, height: number, kit: Kit) {
  const { high, middle, low } = nl.journey.levels;
  const words = [
    [2, high],
    [0, middle],
    [-2, low],
  ] as const;
  return words.flatMap(([feeling, word]) =>
    levelMarks(word, { x: 0, y: levelOf(feeling, height), width }, ROAD.word, kit),
  );
}
