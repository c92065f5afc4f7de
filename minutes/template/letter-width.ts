import { parseXml, type XmlElement } from '../xml/tree.ts';
import { all, childOf } from '../xml/walk.ts';
import { stylesIn } from './clean/styles.ts';

/**
 * How much wider than Calibri bold the widest words of a header are in bold, measured on the headers of the minutes with the
 * fonts themselves or with those that LibreOffice puts in their place (Verdana: DejaVu Sans).
 */
const WIDER: readonly (readonly [font: RegExp, times: number])[] = [
  [/verdana|dejavu sans|bitstream vera|lucida/i, 1.46],
  [/tahoma|trebuchet|rijksoverheid|fira sans|open sans|noto sans|montserrat|poppins|raleway|nunito/i, 1.3],
  [/calibri|carlito|corbel|candara|narrow|condensed|garamond/i, 1.08],
  [/arial|helvetica|liberation sans|segoe|aptos|roboto|lato|source sans|inter/i, 1.22],
];
const UNKNOWN = 1.3;

/** How much wider the letters of a template are than ours, by the font of its text. */
export function letterWidth(parts: Readonly<Record<string, Uint8Array>>): number {
  const font = textFont(parts);
  return font ? (WIDER.find(([name]) => name.test(font))?.[1] ?? UNKNOWN) : UNKNOWN;
}

/** The font of the text of a template; undefined when it names none. */
export function textFont(parts: Readonly<Record<string, Uint8Array>>): string | undefined {
  const styles = parseXml(parts['word/styles.xml'] ?? new Uint8Array());
  const normal = stylesIn(styles).find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(attributes['w:default'] ?? ''),
  );
  const defaults = childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault');
  for (const place of [normal, defaults]) {
    const fonts = childOf(childOf(place, 'w:rPr'), 'w:rFonts')?.attributes;
    const named = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
    const theme = fonts?.['w:asciiTheme'] ?? fonts?.['w:hAnsiTheme'];
    if (theme) return themeFont(parts, theme.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
    if (named) return named;
  }
  return undefined;
}

/** The font that the theme of a template names so. */
export function themeFont(parts: Readonly<Record<string, Uint8Array>>, kind: string): string | undefined {
  const theme = parts['word/theme/theme1.xml'];
  const font: XmlElement | undefined = theme && all(parseXml(theme), kind)[0];
  return childOf(font, 'a:latin')?.attributes.typeface;
}
