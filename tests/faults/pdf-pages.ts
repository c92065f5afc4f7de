import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A link inside a PDF: what it shows, where it stands, and on which page it ends; pages count from 1. */
interface PdfLink {
  readonly shown: string;
  readonly toPage: number;
}

/**
 * The links inside a PDF of LibreOffice as they stand on its pages, from left to right and from top to bottom. A page reference
 * of Word becomes one. Source: ISO 32000-1, 12.5.6.5.
 */
export function linksIn(file: string): PdfLink[] {
  const text = readFileSync(file).toString('latin1');
  const kids = /\/Kids\[([^\]]*)\]/.exec(text)?.[1] ?? '';
  const pages = Array.from(kids.matchAll(/(\d+) 0 R/g), ([, id]) => id);
  const owners = new Map(
    pages.flatMap((id, page) => annotationsOf(text, id ?? '').map((link) => [link, page] as const)),
  );
  const pattern =
    /\n(\d+) 0 obj\n<<\/Type\/Annot\/Subtype\/Link[^>]*?\/Rect\[([\d. -]+)\]\/Contents<([0-9A-F]*)>\/Dest\[(\d+) 0 R\/XYZ ([\d. -]+)/g;
  return Array.from(text.matchAll(pattern), ([, id = '', rect = '', shown = '', to = '', place = '']) => {
    const [x = 0, y = 0] = rect.split(' ').map(Number);
    // A link that breaks over a line is there twice.
    const at = `${to} ${place}`;
    return { page: owners.get(id) ?? 0, x, y, shown: fromHex(shown), toPage: pages.indexOf(to) + 1, at };
  })
    .toSorted((a, b) => a.page - b.page || (Math.abs(a.y - b.y) > SAME_LINE ? b.y - a.y : a.x - b.x))
    .filter(({ at }, i, all) => all.findIndex((one) => one.at === at) === i)
    .map(({ shown, toPage }) => ({ shown, toPage }));
}

/** Lines are further apart than this, in points. */
const SAME_LINE = 6;

function annotationsOf(text: string, page: string): string[] {
  const from = text.indexOf(`\n${page} 0 obj\n`);
  const found = /\/Annots\[([^\]]*)\]/.exec(text.slice(from, text.indexOf('endobj', from)))?.[1] ?? '';
  return Array.from(found.matchAll(/(\d+) 0 R/g), ([, id]) => id ?? '');
}

const fromHex = (hex: string) => Buffer.from(hex.replace(/^FEFF/, ''), 'hex').swap16().toString('utf16le');

/** How far down each page something stands, between 0 and 1 of its height; `foot` is the part below that does not count. */
export function fillOf(file: string, foot: number): number[] {
  const bytes = execFileSync('pdftoppm', ['-r', '20', '-gray', file], { maxBuffer: 1e9, timeout: 120_000 });
  const fills: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.subarray(at, at + 40).toString('latin1'));
    if (!head) break;
    const [width, height] = [Number(head[1]), Number(head[2])];
    const start = at + head[0].length;
    let last = 0;
    for (let y = 0; y < height * (1 - foot); y++)
      if (bytes.subarray(start + y * width, start + (y + 1) * width).some((grey) => grey < PAPER)) last = y + 1;
    fills.push(last / height);
    at = start + width * height;
  }
  return fills;
}

/** Lighter than this is paper. */
const PAPER = 235;
