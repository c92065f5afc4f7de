import { type PlateLabel, titleScaleOf, type Zone } from '../../../../core/plate/template.ts';
import { shorten } from '../../../../core/typesetting/wrap.ts';
import type { Face, TextStyle } from '../marks.ts';
import { type Kit, STYLE, textBlock, textLine } from './parts.ts';

const HEIGHT = 60;
const DISC = 35;
const LINE = 40;

const larger = (style: TextStyle, scale: number): TextStyle => ({ ...style, size: style.size * scale });

/** The title of a zone: a green pill with its number; larger on a larger plate. */
export function zoneFace(zone: Zone, number: number, kit: Kit, scale: number): Face {
  const style = larger(STYLE.pill, scale);
  const measure = kit.measures(style);
  const disc = DISC * scale;
  const line = LINE * scale;
  const room = zone.width - 2 * disc - 42 * scale;
  const title = measure(zone.title) <= room ? zone.title : shorten(zone.title, room, measure);
  const width = 2 * disc + measure(title) + 42 * scale;
  const height = HEIGHT * scale;
  const { brand, brandStrong, paper } = kit.palette;
  const left = disc - 4;
  return {
    width,
    height: 2 * disc,
    marks: [
      { kind: 'box', x: disc, y: disc - height / 2, width: width - disc, height, radius: height / 2, fill: brand },
      { kind: 'disc', x: left, y: disc, radius: disc, fill: brandStrong, stroke: paper, strokeWidth: 5 },
      textLine(String(number), left, disc - line / 2, line, larger(STYLE.number, scale), '#fff', true),
      textLine(title, 2 * disc + 10 * scale, disc - line / 2, line, style, '#fff'),
    ],
  };
}

const FAR_SCALE = { most: 2.4, least: 1.85 } as const;

/** How large the titles of these zones are from afar: all of them alike, as large as the narrowest zone allows. */
export function farTitleScale(zones: readonly Zone[], kit: Kit): number {
  const around = 2 * DISC + 42;
  const fits = zones.map(({ title, width }) => width / (around + kit.measures(STYLE.pill)(title)));
  return Math.max(FAR_SCALE.least, Math.min(FAR_SCALE.most, ...fits), ...zones.map(titleScaleOf));
}

/** The title of a zone from afar. */
export function farZoneFace(zone: Zone, number: number, kit: Kit, scale: number): Face {
  const needed = (2 * DISC + 44 + kit.measures(STYLE.pill)(zone.title)) * scale;
  return zoneFace({ ...zone, width: Math.max(zone.width, needed) }, number, kit, scale);
}

/** An empty zone as an invitation: a dashed sheet with its question. */
export function promptFace(text: string, width: number, kit: Kit, scale: number): Face {
  const { inkSoft, lineStrong } = kit.palette;
  const padding = 24 * scale;
  const block = textBlock(text, kit, {
    x: padding,
    top: padding,
    width: width - 2 * padding,
    line: 36 * scale,
    style: larger(STYLE.prompt, scale),
    fill: inkSoft,
    most: 6,
  });
  const height = block.height + 2 * padding;
  const sheet = { x: 1, y: 1, width: width - 2, height: height - 2, radius: 12, fill: 'rgb(255 255 255 / 55%)' };
  return {
    width,
    height,
    marks: [{ kind: 'box', ...sheet, stroke: lineStrong, strokeWidth: 2.5, dash: [12, 9] }, ...block.marks],
  };
}

/** A word on the plate itself, such as the end of an axis. */
export function labelFace({ text, size }: PlateLabel, kit: Kit): Face {
  const style = { size, weight: 600 } as const;
  const height = size * 1.3;
  const marks = [textLine(text, 0, 0, height, style, kit.palette.ink)];
  return { width: kit.measures(style)(text), height, marks };
}
