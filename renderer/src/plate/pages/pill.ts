import { TEXT_SIZE } from '../../../../core/room/stage.ts';
import { drawnLines } from '../../../../core/typesetting/wrap.ts';
import { type Kit, textLine } from '../faces/parts.ts';
import type { Mark, TextStyle } from '../marks.ts';

interface PillSize {
  readonly disc: number;
  readonly height: number;
  readonly size: number;
}

const SMALLER = 31;

/** A title on a green pill with a number before it; no wider than this. Null: without a number. */
export function pillMarks(
  number: number | null,
  title: string,
  most: number,
  { disc, height, size }: PillSize,
  kit: Kit,
): { marks: Mark[]; width: number } {
  const start = number === null ? height * 0.5 : disc + size * 0.3;
  const room = most - start - size * 0.8;
  // A long title is set smaller, and then on two lines, before it is cut.
  const fits = (one: number) => kit.measures({ size: one, weight: 700 })(title) <= room;
  const set = [size, SMALLER, TEXT_SIZE.floor].find(fits) ?? TEXT_SIZE.floor;
  const style: TextStyle = { size: set, weight: 700 };
  const measure = kit.measures(style);
  const lines = fits(set) ? [title] : drawnLines(title, room, measure, 2);
  const line = lines.length > 1 ? set * 1.06 : disc;
  const words = Math.max(...lines.map(measure));
  const width = start + words + size * 0.8;
  const middle = disc / 2;
  const tall = lines.length > 1 ? disc : height;
  const { brand, brandStrong, paper } = kit.palette;
  const from = number === null ? 0 : middle;
  const marks: Mark[] = [
    { kind: 'box', x: from, y: middle - tall / 2, width: width - from, height: tall, radius: tall / 2, fill: brand },
    ...lines.map((text, i) =>
      textLine(text, start, middle - (lines.length * line) / 2 + i * line, line, style, '#ffffff'),
    ),
  ];
  if (number === null) return { marks, width };
  const round: Mark = {
    kind: 'disc',
    x: middle,
    y: middle,
    radius: middle,
    fill: brandStrong,
    stroke: paper,
    strokeWidth: 4,
  };
  const digits: TextStyle = { size: Math.round(size * 0.95), weight: 800 };
  return { marks: [...marks, round, textLine(String(number), middle, 0, disc, digits, '#ffffff', true)], width };
}
