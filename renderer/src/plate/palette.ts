import { SIGNS, type Sign } from '../../../core/domain/perspective.ts';

const TOKENS = {
  paper: '--paper',
  surface: '--surface',
  line: '--line',
  lineStrong: '--line-strong',
  ink: '--ink',
  inkSoft: '--ink-soft',
  brand: '--brand',
  brandStrong: '--brand-strong',
  dot: '--dot',
  dotInk: '--dot-ink',
  focus: '--focus',
  amber: '--residents-ink',
  sun: '--sun',
  brandTint: '--brand-tint',
} as const;
const LIKERT = [1, 2, 3, 4, 5] as const;

/** The colours of the design tokens, as a canvas needs them. */
export type Palette = Readonly<Record<keyof typeof TOKENS, string>> & {
  readonly sign: Readonly<Record<Sign, string>>;
  readonly groupInk: Readonly<Record<Sign, string>>;
  readonly tint: Readonly<Record<Sign, string>>;
  readonly likert: readonly string[];
};

/** A colour of a style sheet as #rrggbb: a build writes #ffffff as #fff, and what is made see-through needs all six. */
export function inSixDigits(colour: string): string {
  return /^#[\da-f]{3}$/i.test(colour) ? colour.replaceAll(/[\da-f]/gi, '$&$&') : colour;
}

/** Reads the colours from the style sheet of the page. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string) => inSixDigits(style.getPropertyValue(name).trim());
  const perGroup = (suffix: string) =>
    Object.fromEntries(SIGNS.map((group) => [group, value(`--${group}${suffix}`)])) as Record<Sign, string>;
  const plain = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, value(token)]));
  return {
    ...(plain as Record<keyof typeof TOKENS, string>),
    sign: perGroup(''),
    groupInk: perGroup('-ink'),
    tint: perGroup('-tint'),
    likert: LIKERT.map((step) => value(`--likert-${step}`)),
  };
}
