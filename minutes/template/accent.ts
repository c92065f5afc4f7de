import { contrastOnWhite, MIN_CONTRAST } from '../../core/house-style/color.ts';
import { parseXml, type XmlElement } from '../xml/tree.ts';
import { all, childOf } from '../xml/walk.ts';
import { nameOf, stylesIn } from './clean/styles.ts';

/** The colour of the headings of a template as six hexadecimal digits, when it can be read on white; else null. */
export function accentOf(parts: Readonly<Record<string, Uint8Array>>): string | null {
  const styles = stylesIn(parseXml(parts['word/styles.xml'] ?? new Uint8Array()));
  const theme = parts['word/theme/theme1.xml'];
  const themeTree = theme ? parseXml(theme) : undefined;
  const named = ['heading 1', 'title', 'heading 2'].flatMap((name) => {
    const style = styles.find((one) => nameOf(one)?.toLowerCase() === name);
    return style ? [colorOf(style, themeTree)] : [];
  });
  const candidates = [...named, themeTree ? themeColor(themeTree, 'accent1') : null];
  return candidates.find((color) => color !== null && contrastOnWhite(color) >= MIN_CONTRAST && !isInk(color)) ?? null;
}

function colorOf(style: XmlElement, theme: XmlElement | undefined): string | null {
  const { 'w:val': value = '', 'w:themeColor': named } = childOf(childOf(style, 'w:rPr'), 'w:color')?.attributes ?? {};
  if (/^[0-9A-Fa-f]{6}$/.test(value)) return value.toUpperCase();
  return named && theme ? themeColor(theme, named) : null;
}

function themeColor(theme: XmlElement, name: string): string | null {
  const color = all(theme, `a:${name}`)[0];
  return (color && all(color, 'a:srgbClr')[0]?.attributes.val?.toUpperCase()) ?? null;
}

/** Black and nearly black are no accent. */
const isInk = (color: string) => [0, 2, 4].every((i) => Number.parseInt(color.slice(i, i + 2), 16) < 0x30);
