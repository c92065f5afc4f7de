import { scaleLinear } from 'd3-scale';
import type { ScanPerspective } from '../../../core/domain/perspective.ts';

/**
 * The colours of shared/tokens.css that charts use. They stand here as values because a chart also becomes a
 * picture, where no style sheet reaches; a test keeps both the same.
 */
export const TOKENS = {
  surface: '#ffffff',
  paper: '#fbf8f2',
  line: '#d9d2c5',
  'line-strong': '#8a8474',
  ink: '#1d2a30',
  'ink-soft': '#4d5a62',
  brand: '#0f5c63',
  'brand-strong': '#0a4348',
  'brand-tint': '#dcebea',
  'land-far': '#edf1e4',
  residents: '#a85400',
  'residents-ink': '#8a4500',
  frontline: '#0b5c92',
  'frontline-ink': '#0b5c92',
  'residents-tint': '#ffe6c4',
  'frontline-tint': '#d6e9f6',
  'likert-1': '#8c4a12',
  'likert-2': '#d39a56',
  'likert-3': '#c9c7c1',
  'likert-4': '#5fae9f',
  'likert-5': '#0d665d',
} as const;

export const CHART_FONT = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif";

/** Fill of the shape of a group, and the colour of its name. */
export const PERSPECTIVE_COLORS: Readonly<Record<ScanPerspective, { fill: string; ink: string }>> = {
  residents: { fill: TOKENS.residents, ink: TOKENS['residents-ink'] },
  frontline: { fill: TOKENS.frontline, ink: TOKENS['frontline-ink'] },
};

/** The light fill of a group: how it was before, beside how it is now. */
export const TINTS: Readonly<Record<ScanPerspective, string>> = {
  residents: TOKENS['residents-tint'],
  frontline: TOKENS['frontline-tint'],
};

const likert = scaleLinear<string>()
  .domain([0, 0.25, 0.5, 0.75, 1])
  .range([TOKENS['likert-1'], TOKENS['likert-2'], TOKENS['likert-3'], TOKENS['likert-4'], TOKENS['likert-5']]);

/** Colours of a scale with this many answer categories, lowest first: the five Likert colours and what is between. */
export function likertColors(categories: number): string[] {
  return Array.from({ length: categories }, (_, index) => likert(categories > 1 ? index / (categories - 1) : 0.5));
}

const READABLE = 4.5;

/** Ink or white, whichever reads on this fill (`rgb(r, g, b)` or `#rrggbb`); black on the few fills where neither does. */
export function inkOn(fill: string): string {
  return [TOKENS.ink, TOKENS.surface].find((text) => contrast(fill, text) >= READABLE) ?? '#000000';
}

/** Contrast ratio of two colours, as WCAG 2.2 defines it. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color).map((value) =>
    value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channels(color: string): number[] {
  const parts = color.startsWith('#')
    ? [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
    : (color.match(/\d+/g) ?? []).map(Number);
  return parts.slice(0, 3).map((value) => value / 255);
}
