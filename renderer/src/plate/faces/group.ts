import { GROUP } from '../../../../core/plate/layout.ts';
import type { Face, Mark } from '../marks.ts';
import { type Kit, STYLE, textBlock } from './parts.ts';

/** The sheet behind the cards of a group, with its heading; from afar that is written over the cards, and here it is empty. */
export function groupFace(title: string, width: number, height: number, kit: Kit): Face {
  const { brand, brandStrong } = kit.palette;
  const sheet: Mark = {
    ...{ kind: 'box', x: 1, y: 1, width: width - 2, height: height - 2, radius: 16 },
    ...{ fill: 'rgb(255 255 255 / 72%)', stroke: brand, strokeWidth: 2.5 },
  };
  const heading = textBlock(title, kit, {
    ...{ x: GROUP.side, top: 12, width: width - 2 * GROUP.side, line: GROUP.line, most: 2 },
    ...{ style: STYLE.pill, fill: brandStrong },
  });
  return { width, height, marks: title === '' ? [sheet] : [sheet, ...heading.marks] };
}
