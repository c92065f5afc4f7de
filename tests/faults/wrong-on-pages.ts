import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Block, Section } from '../../minutes/blocks/blocks.ts';
import { readDocx, textOf } from '../minutes/read-docx.ts';
import { elements, type XmlElement } from '../minutes/strict-xml.ts';
import { fillOf, linksIn } from './pdf-pages.ts';

/** Nearer to the edge of the paper than this many points is off the page. */
const EDGE = 20;
const FOOTER = /^(.* )?Bladzijde \d+ van \d+$/;

/**
 * What is wrong with the pages of a document that was turned into PDF beside it. `file` is without extension; `whole`
 * also looks whether every text of the document is there.
 */
export function wrongOnPages(file: string, whole: boolean): { pages: number; wrong: string[] } {
  const { body, paragraphs, parts } = readDocx(readFileSync(`${file}.docx`));
  const onEdges = new Set(
    [...parts].flatMap(([name, part]) =>
      EDGES.test(name) ? elements(part, 'w:p').map((one) => textOf(one).trim()) : [],
    ),
  );
  const raw = pdfText(['-raw', `${file}.pdf`, '-'])
    .split('\f')
    .slice(0, -1)
    .map((page) => withoutLines(page, onEdges));
  // What stands in a header too was taken out with it.
  const own = paragraphs.filter((text) => !onEdges.has(text.trim()));
  const lost = whole ? lostOnPaper(own, raw.join('\n')) : [];
  const boxes = wordsOf(file);
  const alone = orphans(raw, textsIn(body)).filter(({ page }) => !hasPictureBelow(`${file}.pdf`, boxes, page));
  return {
    pages: raw.length,
    wrong: [...offThePage(boxes), ...alone.map(({ fault }) => fault), ...lost, ...untrueNumbers(body, `${file}.pdf`)],
  };
}

/** Headers and footers stand on each page, also between two lines of one text. */
const EDGES = /^word\/(header|footer)[^/]*\.xml$/;

const withoutLines = (page: string, lines: ReadonlySet<string>) =>
  page
    .split('\n')
    .filter((line) => !lines.has(line.trim()) || line.trim() === '')
    .join('\n');

const pdfText = (args: readonly string[]) =>
  execFileSync('pdftotext', args, { encoding: 'utf8', maxBuffer: 1e9, timeout: 120_000 });

/** A page of a PDF with its words, in points. */
interface PageWords {
  readonly width: number;
  readonly height: number;
  readonly words: readonly {
    readonly text: string;
    readonly from: number;
    readonly to: number;
    readonly bottom: number;
  }[];
}

function wordsOf(file: string): PageWords[] {
  const pages = pdfText(['-bbox', `${file}.pdf`, '-'])
    .split('<page ')
    .slice(1);
  return pages.map((page) => {
    const size = (name: string) => Number(new RegExp(`^[^>]*${name}="([\\d.]+)"`).exec(page)?.[1] ?? 0);
    const words = page.matchAll(/<word xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)/g);
    return {
      width: size('width'),
      height: size('height'),
      words: Array.from(words, ([, from, to, bottom, text = '']) => {
        return { text, from: Number(from), to: Number(to), bottom: Number(bottom) };
      }),
    };
  });
}

function offThePage(pages: readonly PageWords[]): string[] {
  return pages.flatMap(({ width, words }, i) =>
    words
      .filter(({ text, from, to }) => text.trim() && (from < EDGE || to > width - EDGE))
      .map(({ text }) => `bladzijde ${i + 1}: “${text}” valt van het papier`),
  );
}

/** Something that is drawn ends so much lower than the last words, in points. */
const BELOW = 25;

/** Does a picture stand below the last words of a page? Pages count from 0. */
function hasPictureBelow(pdf: string, pages: readonly PageWords[], page: number): boolean {
  const { height, words } = pages[page] ?? { height: 0, words: [] };
  const bottoms = words.map(({ bottom }) => bottom).filter((bottom) => bottom < height * (1 - FOOT));
  return (fillOf(pdf, FOOT)[page] ?? 0) * height - Math.max(0, ...bottoms) > BELOW;
}

interface DocumentText {
  readonly text: string;
  readonly isHeading: boolean;
}

/** Every text of the document in order; a heading of ours is what a page number can name, whatever its style is called. */
const textsIn = (body: XmlElement): DocumentText[] =>
  elements(body, 'w:p').map((one) => ({
    text: textOf(one).trim(),
    isHeading: elements(one, 'w:bookmarkStart').some(({ attributes }) => attributes['w:name']?.startsWith('_Toc')),
  }));

/** Headings that are the last words of a page. */
function orphans(pages: readonly string[], inDocument: readonly DocumentText[]): { page: number; fault: string }[] {
  const lines = pages.map((page) =>
    page
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !FOOTER.test(line)),
  );
  return lines.slice(0, -1).flatMap((onPage, i) => {
    const last = onPage.at(-1) ?? '';
    const same = inDocument.filter(({ text }) => text === last);
    if (!same.some(({ isHeading }) => isHeading)) return [];
    // Other texts may have the same words: the order tells which of them this is.
    const onPaper = lines.flat().filter((line) => line === last).length;
    const before = lines
      .slice(0, i + 1)
      .flat()
      .filter((line) => line === last).length;
    const isHeading = onPaper !== same.length || same[before - 1]?.isHeading;
    return isHeading ? [{ page: i, fault: `bladzijde ${i + 1} eindigt met de kop “${last}”` }] : [];
  });
}

/** The page numbers of contents and guide line as the file holds them, against the pages where LibreOffice has the headings. */
function untrueNumbers(body: XmlElement, pdf: string): string[] {
  const said = pageReferences(body);
  // A heading that is named twice is one link here, in the order in which headings are named first.
  const named = [...new Set(said.map(({ id }) => id))];
  const real = linksIn(pdf).map(({ toPage }) => `${toPage}`);
  if (named.length !== real.length) return [`${named.length} koppen genoemd, ${real.length} gevonden`];
  const wrong = said.filter(({ id, page }) => real[named.indexOf(id)] !== page);
  if (wrong.length === 0) return [];
  const actual = wrong.map(({ id }) => real[named.indexOf(id)]);
  return [
    `${wrong.length} van ${said.length} bladzijden: gezegd ${wrong.map(({ page }) => page).join(' ')}, het is ${actual.join(' ')}`,
  ];
}

interface OpenField {
  code: string;
  inResult: boolean;
  result: string;
}

/** Which headings are named with which page, in order; a field may stand within another one. */
function pageReferences(body: XmlElement): { id: string; page: string }[] {
  const open: OpenField[] = [];
  return elements(body, 'w:r').flatMap((run) => {
    const ended = readRun(run, open);
    const id = /PAGEREF (\S+)/.exec(ended?.code ?? '')?.[1];
    return ended && id ? [{ id, page: ended.result }] : [];
  });
}

/** Follows the fields; gives the one that ends in this run. */
function readRun(run: XmlElement, open: OpenField[]): OpenField | undefined {
  const kind = elements(run, 'w:fldChar')[0]?.attributes['w:fldCharType'];
  if (kind === 'begin') open.push({ code: '', inResult: false, result: '' });
  if (kind === 'end') return open.pop();
  const last = open.at(-1);
  if (!last) return undefined;
  if (kind === 'separate') last.inResult = true;
  else if (last.inResult) last.result += textOf(run);
  else
    last.code += elements(run, 'w:instrText')
      .flatMap(({ children }) => children)
      .join('');
  return undefined;
}

const FULL_ENOUGH = 2 / 3;
/** The part of a page that its foot takes. */
const FOOT = 0.07;

/** Pages that end too soon: not before a new section, and not before what stays together from its heading on. */
export function tooEmpty(pdf: string, sheets: readonly Section[], sections: readonly Section[]): string[] {
  const starts = new Set(sections.map(({ blocks }) => blocks[0]));
  return fillOf(pdf, FOOT).flatMap((fill, page) => {
    const next = sheets[page + 1]?.blocks[0];
    const hasReason = next === undefined || next.type === 'heading' || starts.has(next) || isTall(next);
    return fill >= FULL_ENOUGH || hasReason ? [] : [`bladzijde ${page + 1} is maar ${Math.round(100 * fill)}% vol`];
  });
}

/** A row that is long fits on few pages. */
const isTall = (block: Block) => block.type === 'table' && JSON.stringify(block.rows[0] ?? '').length > 500;

/** Charts of which no page shows the heading above them as well. */
export function partedCharts(pdf: string, sections: readonly Section[]): string[] {
  const pages = pdfText(['-raw', pdf, '-']).split('\f').map(bare);
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block, i) => {
      if (block.type !== 'chart') return [];
      const heading = blocks.slice(0, i).findLast(({ type }) => type === 'heading');
      const label = block.data.categories[0] ?? '';
      if (heading?.type !== 'heading') return [`een grafiek zonder kop: ${block.name}`];
      const together = pages.some(
        (text) => text.includes(bare(heading.text)) && text.includes(bare(label).slice(0, LABEL)),
      );
      return together ? [] : [`de grafiek van “${heading.text.slice(0, 60)}” staat ergens anders`];
    }),
  );
}

/** Labels break in a chart; their begin is enough. */
const LABEL = 12;

/** Without what breaks lines, and without signs: a font that takes their place does not say in a PDF which they are. */
const bare = (text: string) => text.replace(/[\s\u00ad\u25a0-\u25ff\u2713-]/g, '');

/** A number of the page in the text of a template: the file cannot know it. */
const OWN_NUMBER = /^Bladzijde \d+$/;

function lostOnPaper(paragraphs: readonly string[], shown: string): string[] {
  const paper = bare(shown.replace(/\n[^\n]*Bladzijde \d+( van \d+)?\n/g, '\n'));
  return paragraphs
    .filter((text) => !text.includes('\t') && !OWN_NUMBER.test(text) && !paper.includes(bare(text)))
    .map((text) => `niet op papier: “${text.slice(0, 60)}”`);
}
