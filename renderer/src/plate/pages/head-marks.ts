import { type Kit, textLine } from '../faces/parts.ts';
import type { Mark, TextStyle } from '../marks.ts';
import { movedBy } from './paper.ts';
import { pillMarks } from './pill.ts';

interface Head {
  readonly number: number | null;
  readonly title: string;
  /** At the right: which page this is. */
  readonly aside: string;
  /** How many stations the road has, and which one this is (from 0); null: no road. */
  readonly road: { readonly of: number; readonly at: number } | null;
  /** Room at the right that the time takes. */
  readonly taken: number;
}

const PILL = { disc: 86, height: 72, size: 44 } as const;
const ASIDE: TextStyle = { size: 32, weight: 600 };
const TOP = 26;
const STEP = 74;
const MOST_STATIONS = 7;

/** The head of a page for the room: its title, which page it is, and where on the road. */
export function headMarks({ number, title, aside, road, taken }: Head, width: number, side: number, kit: Kit): Mark[] {
  let right = width - side - taken;
  const stones: Mark[] = [];
  const wide = road ? (road.of - 1) * STEP + 60 : 0;
  const words = aside === '' ? 0 : kit.measures(ASIDE)(aside) + 36;
  const title44 = kit.measures({ size: PILL.size, weight: 700 })(title) + PILL.disc + 60;
  if (road && taken === 0 && road.of <= MOST_STATIONS && title44 + words + wide + 40 < right - side) {
    stones.push(...roadMarks(road, right - wide + 30, kit));
    right -= wide + 16;
  }
  const at = right - words + 36;
  const count = aside === '' ? [] : [textLine(aside, at, TOP, PILL.disc, ASIDE, kit.palette.ink)];
  const pill = pillMarks(number, title, at - side - 30 - (aside === '' ? words : 0), PILL, kit);
  return [...stones, ...count, ...movedBy(pill.marks, side - 4, TOP)];
}

/** Stones on a road: those that were passed are filled, this one is larger, the others are open. */
function roadMarks({ of, at }: { readonly of: number; readonly at: number }, left: number, { palette }: Kit): Mark[] {
  const y = (i: number) => TOP + PILL.disc / 2 + (i % 2 === 0 ? 5 : -5);
  const strips = Array.from({ length: Math.max(0, of - 1) }, (_, i): Mark => {
    const x = left + i * STEP;
    return {
      kind: 'polygon',
      points: [
        [x, y(i) - 13],
        [x + STEP, y(i + 1) - 13],
        [x + STEP, y(i + 1) + 13],
        [x, y(i) + 13],
      ],
      fill: '#e3d5bd',
    };
  });
  const stones = Array.from({ length: of }, (_, i): Mark[] => {
    const x = left + i * STEP;
    const isOpen = i > at;
    return [
      {
        kind: 'disc',
        ...{ x, y: y(i), radius: i === at ? 30 : 25 },
        fill: i === at ? palette.brandStrong : isOpen ? palette.surface : palette.brand,
        stroke: i === at ? palette.paper : palette.brand,
        strokeWidth: 3,
      },
      textLine(
        String(i + 1),
        x,
        y(i) - 20,
        40,
        { size: 28, weight: 700 },
        isOpen ? palette.brandStrong : '#ffffff',
        true,
      ),
    ];
  });
  return [...strips, ...stones.flat()];
}
