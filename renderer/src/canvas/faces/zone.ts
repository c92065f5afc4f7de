import type { Zone } from '../../../../core/praatplaat/template.ts';
import { shorten } from '../../../../core/praatplaat/wrap.ts';
import type { Face } from '../marks.ts';
import { type Kit, STYLE, textBlock, textLine } from './parts.ts';

const HEIGHT = 60;
const DISC = 35;

/** The title of a zone: a green pill with its number. */
export function zoneFace(zone: Zone, number: number, kit: Kit): Face {
  const measure = kit.measures(STYLE.pill);
  const room = zone.width - 2 * DISC - 42;
  const title = measure(zone.title) <= room ? zone.title : shorten(zone.title, room, measure);
  const width = 2 * DISC + measure(title) + 42;
  const { brand, brandStrong, paper } = kit.palette;
  const middle = DISC;
  return {
    width,
    height: 2 * DISC,
    marks: [
      {
        kind: 'box',
        x: DISC,
        y: middle - HEIGHT / 2,
        width: width - DISC,
        height: HEIGHT,
        radius: HEIGHT / 2,
        fill: brand,
      },
      { kind: 'disc', x: DISC - 4, y: middle, radius: DISC, fill: brandStrong, stroke: paper, strokeWidth: 5 },
      textLine(String(number), DISC - 4, middle - 20, 40, STYLE.number, '#fff', true),
      textLine(title, 2 * DISC + 10, middle - 20, 40, STYLE.pill, '#fff'),
    ],
  };
}

/** An empty zone as an invitation: a dashed sheet with its question. */
export function promptFace(text: string, width: number, kit: Kit): Face {
  const { inkSoft, lineStrong } = kit.palette;
  const block = textBlock(text, kit, {
    x: 24,
    top: 24,
    width: width - 48,
    line: 36,
    style: STYLE.text,
    fill: inkSoft,
    most: 6,
  });
  const height = block.height + 48;
  const fill = 'rgb(255 255 255 / 55%)';
  return {
    width,
    height,
    marks: [
      {
        kind: 'box',
        x: 1,
        y: 1,
        width: width - 2,
        height: height - 2,
        radius: 12,
        fill,
        stroke: lineStrong,
        strokeWidth: 2.5,
        dash: [12, 9],
      },
      ...block.marks,
    ],
  };
}
