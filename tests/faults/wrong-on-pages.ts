import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readDocx } from '../minutes/read-docx.ts';

/** Nearer to the edge of the paper than this many points is off the page. */
const EDGE = 20;
const FOOTER = /^(.* )?Bladzijde \d+ van \d+$/;

/**
 * What is wrong with the pages of a document that was turned into PDF beside it. `file` is without extension; `whole`
 * also looks whether every text of the document is there.
 */
export function wrongOnPages(file: string, whole: boolean): { pages: number; wrong: string[] } {
  const { headings, paragraphs } = readDocx(readFileSync(`${file}.docx`));
  const raw = textOf(['-raw', `${file}.pdf`, '-'])
    .split('\f')
    .slice(0, -1);
  const lost = whole ? lostOnPaper(paragraphs, raw.join('\n')) : [];
  const alone = orphans(
    raw,
    headings.map(({ text }) => text),
  );
  return { pages: raw.length, wrong: [...offThePage(file), ...alone, ...lost] };
}

const textOf = (args: readonly string[]) =>
  execFileSync('pdftotext', args, { encoding: 'utf8', maxBuffer: 1e9, timeout: 120_000 });

function offThePage(file: string): string[] {
  const boxes = textOf(['-bbox', `${file}.pdf`, '-']);
  return boxes.split('<page ').flatMap((page, number) => {
    const width = Number(/^width="([\d.]+)"/.exec(page)?.[1] ?? 0);
    const words = [...page.matchAll(/<word xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)"[^>]*>([^<]*)/g)];
    return words
      .filter(([, from, to, word]) => word?.trim() && (Number(from) < EDGE || Number(to) > width - EDGE))
      .map(([, , , word]) => `bladzijde ${number}: “${word}” valt van het papier`);
  });
}

function orphans(pages: readonly string[], headings: readonly string[]): string[] {
  return pages.flatMap((page, i) => {
    const lines = page.split('\n').filter((line) => line.trim() && !FOOTER.test(line.trim()));
    const last = lines.at(-1)?.trim() ?? '';
    const lonely = i < pages.length - 1 && last !== '' && headings.some((heading) => heading.trim() === last);
    return lonely ? [`bladzijde ${i + 1} eindigt met de kop “${last}”`] : [];
  });
}

const bare = (text: string) => text.replace(/[\s\u00ad-]/g, '');

function lostOnPaper(paragraphs: readonly string[], shown: string): string[] {
  const paper = bare(shown.replace(/\n[^\n]*Bladzijde \d+ van \d+\n/g, '\n'));
  return paragraphs
    .filter((text) => !text.includes('\t') && !paper.includes(bare(text)))
    .map((text) => `niet op papier: “${text.slice(0, 60)}”`);
}
