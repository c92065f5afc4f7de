import type { ActionStatus } from '../../../../core/document/records.ts';
import type { Mark } from '../marks.ts';
import type { Palette } from '../palette.ts';

type Colours = Pick<Palette, 'surface' | 'inkSoft' | 'brand' | 'brandStrong'>;

/** A sign is made on a square of 24. */
const GRID = 24;
const MIDDLE = GRID / 2;
const RADIUS = 9.3;
/** A tick with the same thickness all along. */
const TICK = [
  [6, 12.4],
  [8, 10.4],
  [10.6, 13],
  [16.2, 7.4],
  [18.2, 9.4],
  [10.6, 17],
] as const;
const HALF_STEPS = 24;

/** The sign of how far an action is: ring, half ring, filled with a tick, dashed ring with a bar. Never red. */
export function statusMarks(status: ActionStatus, x: number, y: number, size: number, colours: Colours): Mark[] {
  const unit = size / GRID;
  const at = (point: readonly [number, number]) => [x + point[0] * unit, y + point[1] * unit] as const;
  const middle = { x: x + MIDDLE * unit, y: y + MIDDLE * unit };
  const ring = (stroke: string): Mark => ({
    ...{ kind: 'disc', ...middle, radius: RADIUS * unit, fill: colours.surface, stroke, strokeWidth: 3 * unit },
  });
  switch (status) {
    case 'open':
      return [ring(colours.inkSoft)];
    case 'busy':
      return [ring(colours.brand), { kind: 'polygon', points: half().map(at), fill: colours.brand }];
    case 'done':
      return [
        { kind: 'disc', ...middle, radius: 10.8 * unit, fill: colours.brandStrong },
        { kind: 'polygon', points: TICK.map(at), fill: colours.surface },
      ];
    case 'dropped':
      return [dashedRing(x, y, unit, colours), bar(x, y, unit, colours.inkSoft)];
  }
}

/** The right half of the ring. */
function half(): (readonly [number, number])[] {
  return Array.from({ length: HALF_STEPS + 1 }, (_, i) => {
    const angle = -Math.PI / 2 + (Math.PI * i) / HALF_STEPS;
    return [MIDDLE + RADIUS * Math.cos(angle), MIDDLE + RADIUS * Math.sin(angle)] as const;
  });
}

function dashedRing(x: number, y: number, unit: number, { surface, inkSoft }: Colours): Mark {
  const from = (MIDDLE - RADIUS) * unit;
  const size = 2 * RADIUS * unit;
  return {
    ...{ kind: 'box', x: x + from, y: y + from, width: size, height: size, radius: RADIUS * unit },
    ...{ fill: surface, stroke: inkSoft, strokeWidth: 2.6 * unit, dash: [4.2 * unit, 3.1 * unit] },
  };
}

function bar(x: number, y: number, unit: number, fill: string): Mark {
  return {
    kind: 'box',
    x: x + 6.5 * unit,
    y: y + 10.5 * unit,
    width: 11 * unit,
    height: 3 * unit,
    radius: 1.5 * unit,
    fill,
  };
}
