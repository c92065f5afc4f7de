import type { Route } from '../../../core/plate/routes.ts';

/** How a piece of text looks. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700 | 800;
  readonly italic?: boolean;
}

/** The smallest things that can be drawn, in plate units from the top left corner of their face. */
export type Mark =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill?: string;
      readonly stroke?: string;
      readonly strokeWidth?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'disc';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: string;
      readonly stroke?: string;
      readonly strokeWidth?: number;
    }
  /** A line with round corners. */
  | { readonly kind: 'line'; readonly route: Route; readonly stroke: string; readonly strokeWidth: number }
  | { readonly kind: 'polygon'; readonly points: readonly (readonly [number, number])[]; readonly fill: string }
  | {
      readonly kind: 'text';
      /** Left side, or the middle with `centred`. */
      readonly x: number;
      /** The line on which the letters stand. */
      readonly baseline: number;
      readonly text: string;
      readonly style: TextStyle;
      readonly fill: string;
      readonly centred?: boolean;
    };

/** What something on the plate looks like: a size and what to draw. Never changed in place. */
export interface Face {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** How far marks may stick out of their face: dots and badges sit on the edge. */
export const OVERHANG = 30;

/** How far the marks of this face do stick out: most cards have no dots, and smaller bitmaps are cheaper to draw. */
export function overhangOf({ width, height, marks }: Face): number {
  const reach = marks.map((mark) => {
    if (mark.kind === 'box') {
      const { x, y, strokeWidth = 0 } = mark;
      return Math.max(-x, -y, x + mark.width - width, y + mark.height - height) + strokeWidth / 2;
    }
    if (mark.kind !== 'disc') return 0;
    const { x, y, radius, strokeWidth = 0 } = mark;
    return Math.max(-x, -y, x - width, y - height) + radius + strokeWidth / 2;
  });
  return Math.min(OVERHANG, Math.max(0, ...reach) + 1);
}

export const FONT_FAMILY = 'Atkinson Hyperlegible Next Variable';

/** The style as the `font` of a 2D context. */
export function fontOf({ size, weight, italic }: TextStyle): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px "${FONT_FAMILY}", sans-serif`;
}
