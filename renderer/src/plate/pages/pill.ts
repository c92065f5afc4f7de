import { shorten } from '../../../../core/typesetting/wrap.ts';
import { type Kit, textLine } from '../faces/parts.ts';
import type { Mark, TextStyle } from '../marks.ts';

interface PillSize {
  readonly disc: number;
  readonly height: number;
  readonly size: number;
}

/** A title on a green pill with a number before it; no wider than this. Null: without a number. */
export function pillMarks(
  number: number | null,
  title: string,
  most: number,
  { disc, height, size }: PillSize,
  kit: Kit,
): { marks: Mark[]; width: number } {
  const style: TextStyle = { size, weight: 700 };
  const measure = kit.measures(style);
  const start = number === null ? height * 0.5 : disc + size * 0.3;
  const room = most - start - size * 0.8;
  const words = measure(title) <= room ? title : shorten(title, room, measure);
  const width = start + measure(words) + size * 0.8;
  const middle = disc / 2;
  const { brand, brandStrong, paper } = kit.palette;
  const from = number === null ? 0 : middle;
  const marks: Mark[] = [
    { kind: 'box', x: from, y: middle - height / 2, width: width - from, height, radius: height / 2, fill: brand },
    textLine(words, start, 0, disc, style, '#ffffff'),
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
