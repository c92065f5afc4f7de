import type { PageKind } from '../../blocks/blocks.ts';
import { layPieces } from '../../pages/lay-pieces.ts';
import type { Room } from '../../pages/page-room.ts';
import { OUR_PAPER, type Paper } from '../../pages/paginate.ts';
import { type Fill, TOP } from '../../pages/pieces.ts';
import { isElement, parseXml, type XmlElement, type XmlNode } from '../../xml/tree.ts';
import { all, childOf, isOn, wordValue } from '../../xml/walk.ts';
import { isPlace, minutesSection, type References, sectionOf, type TemplatePage, withShown } from '../sections.ts';
import { storyHeight, storyPieces, type TemplatePiece } from './story.ts';
import type { TemplateStyles } from './template-styles.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

/** A template in which the minutes come: its parts, its text with the place, and its styles with ours. */
export interface Measured {
  readonly parts: Parts;
  readonly body: XmlElement;
  readonly page: TemplatePage;
  readonly lying: References;
  readonly styles: TemplateStyles;
}

/** Text of the template in one section. */
interface Stretch {
  readonly nodes: readonly XmlNode[];
  readonly section: XmlElement;
}

/** Where something stands: so many whole pages before it, and how far its page is filled. */
interface Spot {
  readonly pages: number;
  readonly fill: Fill;
  /** What is added to the number of a page where its section begins to count anew. */
  readonly offset: number;
  /** Whether it is the first page of its section. */
  readonly isFirst: boolean;
  /** How often text went on on a next page by itself. */
  readonly flowed: number;
}

const BEGIN: Spot = { pages: 0, fill: TOP, offset: 0, isFirst: true, flowed: 0 };
/** The letters and lines of other fonts are less sure than ours; in twips. */
const DOUBT = { usual: 260, row: 15 };

/** After more pages of text of its own a page number would be a guess. */
const FLOWS = 1;

/** The pages of a template on which the minutes come, and the numbers of the pages on which paragraphs before them stand. */
export function templatePaper(measured: Measured): {
  readonly paper: Paper;
  readonly pageOf: ReadonlyMap<XmlElement, number>;
} {
  const { parts, body, page, lying, styles } = measured;
  const at = body.children.findIndex(isPlace);
  const pageOf = new Map<XmlElement, number>();
  const before = stretchesOf(body.children.slice(0, at), page.section);
  const spot = laid(measured, before, BEGIN, pageOf);
  const roomOf = (kind: PageKind, i: number): Room => {
    const {
      height,
      firstHeight,
      addsSpace = false,
    } = roomIn(parts, minutesSection(page, kind, i === 0, lying), styles);
    const { width, letters } = kind === 'portrait' ? page.portrait : page.landscape;
    const first = i === 0 && spot.isFirst && firstHeight !== undefined ? { firstHeight } : {};
    // The plate fills its page: it gets what is sure.
    const sure = kind === 'plate' ? height - DOUBT.usual : height;
    return {
      width,
      height: sure,
      addsSpace,
      ...first,
      metrics: styles.metrics,
      ...(letters !== undefined && { letters }),
    };
  };
  const isSure = spot.flowed <= FLOWS;
  return { paper: { roomOf, pages: spot.pages + spot.offset, fill: spot.fill, doubt: DOUBT, isSure }, pageOf };
}

/** The numbers of the pages on which paragraphs after the minutes stand, that begin where the minutes end. */
export function pagesAfter(measured: Measured, end: Pick<Spot, 'pages' | 'fill'>): ReadonlyMap<XmlElement, number> {
  const { body, page } = measured;
  const pageOf = new Map<XmlElement, number>();
  const after = stretchesOf(body.children.slice(body.children.findIndex(isPlace) + 1), page.section);
  laid(measured, after, { ...BEGIN, ...end, isFirst: false }, pageOf);
  return pageOf;
}

function stretchesOf(nodes: readonly XmlNode[], last: XmlElement): Stretch[] {
  const stretches: Stretch[] = [];
  let open: XmlNode[] = [];
  const sections: XmlElement[] = [];
  for (const node of nodes) {
    open.push(node);
    const section = sectionOf(node);
    if (!section) continue;
    sections.push(section);
    stretches.push({ nodes: open, section: withShown(section, sections) });
    open = [];
  }
  return [...stretches, { nodes: open, section: last }];
}

function laid(measured: Measured, stretches: readonly Stretch[], begin: Spot, pageOf: Map<XmlElement, number>): Spot {
  return stretches.reduce((spot, stretch, i) => {
    const start = i === 0 ? spot : startOf(stretch.section, spot);
    return stretchEnd(measured, stretch, numbered(stretch.section, start), pageOf);
  }, begin);
}

function numbered(section: XmlElement, spot: Spot): Spot {
  const start = childOf(section, 'w:pgNumType')?.attributes['w:start'];
  return start === undefined ? spot : { ...spot, offset: Number(start) - spot.pages - 1 };
}

/** Where what follows a stretch begins; `pageOf` gets the pages of its paragraphs. */
function stretchEnd(
  { parts, styles }: Measured,
  { nodes, section }: Stretch,
  spot: Spot,
  pageOf: Map<XmlElement, number>,
): Spot {
  const room = roomIn(parts, section, styles);
  const { pieces, endsPage } = storyPieces(nodes, room.width, styles);
  if (pieces.length === 0 && !endsPage) return spot;
  const { pages, fill } = layPieces(pieces, room, spot.fill, OUR_PAPER.doubt);
  for (const [sheet, on] of pages.entries()) {
    for (const { paragraph } of on as TemplatePiece[]) {
      if (paragraph) pageOf.set(paragraph, spot.pages + spot.offset + sheet + 1);
    }
  }
  const more = pages.length - 1 + (endsPage ? 1 : 0);
  const made = pieces.filter(({ startsPage }) => startsPage).length;
  const flowed = spot.flowed + Math.max(0, pages.length - 1 - made);
  return {
    ...spot,
    pages: spot.pages + more,
    fill: endsPage ? TOP : fill,
    isFirst: spot.isFirst && more === 0,
    flowed,
  };
}

/** Where a section begins after another one. */
function startOf(section: XmlElement, spot: Spot): Spot {
  const { pages, offset } = spot;
  const type = wordValue(childOf(section, 'w:type'));
  if (type === 'continuous') return { ...spot, isFirst: false };
  const next = pages + 1;
  const isOdd = (next + offset) % 2 === 0;
  const skipped = (type === 'oddPage' && !isOdd) || (type === 'evenPage' && isOdd) ? 1 : 0;
  return { ...spot, pages: next + skipped, fill: TOP, isFirst: true };
}

/** The part of a page that is left for text, whatever stands in its header. */
const LEAST = 0.25;

/** The room of a section between its margins, its header and its footer. */
function roomIn(parts: Parts, section: XmlElement, styles: TemplateStyles): Room {
  const side = (name: string, attribute: string) => Number(childOf(section, name)?.attributes[`w:${attribute}`] ?? 0);
  const margin = (attribute: string) => side('w:pgMar', attribute);
  const width = side('w:pgSz', 'w') - margin('left') - margin('right') - Math.abs(margin('gutter'));
  const taken = (edge: 'top' | 'bottom', kind: string) => {
    const name = edge === 'top' ? 'header' : 'footer';
    const nodes = storyOf(parts, section, `w:${name}Reference`, kind);
    const least = Math.abs(margin(edge));
    // A margin below zero holds, however high the header is.
    return nodes && margin(edge) >= 0 ? Math.max(least, margin(name) + storyHeight(nodes, width, styles)) : least;
  };
  const least = side('w:pgSz', 'h') * LEAST;
  const height = (kind: string) => Math.max(least, side('w:pgSz', 'h') - taken('top', kind) - taken('bottom', kind));
  const hasFirst = isOn(childOf(section, 'w:titlePg'));
  return {
    width,
    height: height('default'),
    addsSpace: addsSpace(parts),
    ...(hasFirst && { firstHeight: height('first') }),
  };
}

const SETTINGS = 'word/settings.xml';

/** Whether both spaces between two texts count: in a file of before Word 2010, and where its settings ask for it. */
function addsSpace(parts: Parts): boolean {
  const settings = parts[SETTINGS];
  return !settings || isOn(all(parseXml(settings), 'w:doNotUseHTMLParagraphAutoSpacing')[0]);
}

const RELATIONS = 'word/_rels/document.xml.rels';

function storyOf(parts: Parts, section: XmlElement, reference: string, kind: string): readonly XmlNode[] | undefined {
  const one = section.children
    .filter(isElement)
    .find(({ name, attributes }) => name === reference && (attributes['w:type'] ?? 'default') === kind);
  const relations = parseXml(parts[RELATIONS] ?? new Uint8Array()).children.filter(isElement);
  const target = relations.find(({ attributes }) => attributes.Id === one?.attributes['r:id'])?.attributes.Target;
  const part = parts[target?.replace(/^\//, '') ?? ''];
  return one && part ? parseXml(part).children : undefined;
}
