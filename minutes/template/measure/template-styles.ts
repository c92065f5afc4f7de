import { type Letters, lettersOf } from '../../pages/letters.ts';
import type { Metrics, StyleMetrics } from '../../pages/style-metrics.ts';
import type { XmlElement } from '../../xml/tree.ts';
import { childOf, isOn, wordValue } from '../../xml/walk.ts';
import { nameOf, stylesIn } from '../clean/styles.ts';
import { themeFont } from '../letter-width.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

/** The styles of a template as measures. */
export interface TemplateStyles {
  /** By the ids of our own blocks. */
  readonly metrics: Metrics;
  /** Of a paragraph of the template, with what is set on the paragraph itself and on its first words. */
  readonly ofParagraph: (properties: XmlElement | undefined, run: XmlElement | undefined) => StyleMetrics;
  /** The id of the style that Word calls so; undefined when it is not there. */
  readonly named: (name: string) => string | undefined;
  /** The level of a heading; undefined of another style. */
  readonly levelOf: (styleId: string | undefined) => number | undefined;
}

/** What Word names itself among the styles of our blocks. */
const NAMES: Readonly<Record<string, string>> = { Title: 'title', Heading1: 'heading 1', Heading2: 'heading 2' };

/** In half points: of a file that says no size (ISO 29500-1, 17.3.2.38). */
const SIZE = 20;

/** Reads the styles; `styles` holds our own too. */
export function templateStyles(parts: Parts, styles: XmlElement): TemplateStyles {
  const all = stylesIn(styles);
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const byName = new Map(all.map((style) => [nameOf(style)?.toLowerCase() ?? '', style.attributes['w:styleId'] ?? '']));
  const standard = all.find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(attributes['w:default'] ?? ''),
  );
  const defaults = childOf(styles, 'w:docDefaults');
  const base: Layer = {
    paragraph: childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'),
    run: childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'),
  };

  function layersOf(id: string | undefined, seen: readonly string[] = []): Layer[] {
    const style = id === undefined ? standard : byId.get(id);
    const own = style?.attributes['w:styleId'] ?? '';
    if (!style || seen.includes(own)) return [base];
    const basedOn = wordValue(childOf(style, 'w:basedOn'));
    const before = basedOn === undefined ? [base] : layersOf(basedOn, [...seen, own]);
    return [...before, { paragraph: childOf(style, 'w:pPr'), run: childOf(style, 'w:rPr') }];
  }
  const fontOf = (fonts: XmlElement | undefined) => {
    const theme = fonts?.attributes['w:asciiTheme'] ?? fonts?.attributes['w:hAnsiTheme'];
    if (theme) return themeFont(parts, theme.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
    return fonts?.attributes['w:ascii'] ?? fonts?.attributes['w:hAnsi'];
  };
  const known = new Map<string, StyleMetrics>();
  return {
    metrics(style) {
      const metrics =
        known.get(style) ?? measured(layersOf(style ? (byName.get(NAMES[style] ?? '') ?? style) : undefined), fontOf);
      known.set(style, metrics);
      return metrics;
    },
    ofParagraph: (properties, run) =>
      measured([...layersOf(wordValue(childOf(properties, 'w:pStyle'))), { paragraph: properties, run }], fontOf),
    named: (name) => byName.get(name),
    levelOf: (styleId) => {
      const style = byId.get(styleId ?? '');
      const level = /^heading ([1-9])$/i.exec((style && nameOf(style)) ?? '')?.[1];
      return level === undefined ? undefined : Number(level);
    },
  };
}

/** Properties of a paragraph and its words, of which later layers go before earlier ones. */
interface Layer {
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
}

function measured(
  layers: readonly Layer[],
  fontOf: (fonts: XmlElement | undefined) => string | undefined,
): StyleMetrics {
  const last = <T>(of: (layer: Layer) => T | undefined): T | undefined =>
    layers.reduce<T | undefined>((found, layer) => of(layer) ?? found, undefined);
  const ofRun = (name: string) => last(({ run }) => childOf(run, name));
  const ofParagraph = (name: string) => last(({ paragraph }) => childOf(paragraph, name));
  const number = (element: string, ...attributes: readonly string[]) =>
    last(({ paragraph }) => {
      const own = childOf(paragraph, element)?.attributes;
      const found = attributes.map((attribute) => own?.[attribute]).find((value) => value !== undefined);
      return found === undefined ? undefined : Number(found);
    });
  const letters: Letters = lettersOf(last(({ run }) => fontOf(childOf(run, 'w:rFonts'))) ?? 'Times New Roman');
  const borders = childOf(
    last(({ paragraph }) => (childOf(paragraph, 'w:pBdr') ? paragraph : undefined)),
    'w:pBdr',
  );
  const left = number('w:ind', 'w:left', 'w:start') ?? 0;
  const rule = last(({ paragraph }) => childOf(paragraph, 'w:spacing')?.attributes['w:lineRule']);
  return {
    size: Number(wordValue(ofRun('w:sz')) ?? SIZE),
    bold: isOn(ofRun('w:b')),
    before: spaceOf(layers, 'before'),
    after: spaceOf(layers, 'after'),
    line: number('w:spacing', 'w:line') ?? 240,
    indent: left + (number('w:ind', 'w:right', 'w:end') ?? 0),
    hanging: Math.max(0, number('w:ind', 'w:hanging') ?? 0),
    edges: edgeOf(childOf(borders, 'w:top')) + edgeOf(childOf(borders, 'w:bottom')),
    keepNext: isOn(ofParagraph('w:keepNext')),
    keepLines: isOn(ofParagraph('w:keepLines')),
    own: {
      letters,
      lineRule: rule === 'exact' || rule === 'atLeast' ? rule : 'auto',
      capitals: isOn(ofRun('w:caps')),
      startsPage: isOn(ofParagraph('w:pageBreakBefore')),
    },
  };
}

/** What a browser leaves around a paragraph, and so Word where it says "automatic"; in twips. */
const AUTOMATIC = 280;

function spaceOf(layers: readonly Layer[], side: 'before' | 'after'): number {
  return layers.reduce((space, { paragraph }) => {
    const own = childOf(paragraph, 'w:spacing')?.attributes ?? {};
    if (['1', 'true', 'on'].includes(own[`w:${side}Autospacing`] ?? '')) return AUTOMATIC;
    return own[`w:${side}`] === undefined ? space : Number(own[`w:${side}`]);
  }, 0);
}

/** The thickness is in eighths of a point, the distance in points. */
function edgeOf(side: XmlElement | undefined): number {
  if (!side || ['none', 'nil'].includes(wordValue(side) ?? 'nil')) return 0;
  return (Number(side.attributes['w:sz'] ?? 0) * 20) / 8 + Number(side.attributes['w:space'] ?? 0) * 20;
}
