import type { Run } from '../blocks/blocks.ts';
import { escapeXml } from '../xml/escape.ts';
import { numberOfList } from './late.ts';

interface ParagraphXml {
  /** A style id; empty is the style of plain text. */
  readonly style: string;
  readonly runs: readonly Run[];
  readonly right?: boolean | undefined;
  readonly keepNext?: boolean | undefined;
  /** Whether it begins a page. */
  readonly startsPage?: boolean | undefined;
  /** The list it is an item of. */
  readonly list?: string | undefined;
}

/** A paragraph as XML, with line ends and tabs kept. The docx library takes five times as long for it. */
export function paragraphXml({ style, runs, right, keepNext, startsPage, list }: ParagraphXml): string {
  const look = [
    style && `<w:pStyle w:val="${style}"/>`,
    keepNext && '<w:keepNext/>',
    startsPage && '<w:pageBreakBefore/>',
    list && `<w:numPr><w:ilvl w:val="0"/>${numberOfList(list)}</w:numPr>`,
    right && '<w:jc w:val="right"/>',
  ];
  return `<w:p><w:pPr>${look.filter(Boolean).join('')}</w:pPr>${runs.map(runXml).join('')}</w:p>`;
}

function runXml({ text, bold, italics, color, size }: Run): string {
  const look = [
    bold && '<w:b/><w:bCs/>',
    italics && '<w:i/><w:iCs/>',
    color && `<w:color w:val="${color}"/>`,
    size && `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ]
    .filter(Boolean)
    .join('');
  const pieces = escapeXml(text)
    .split(/([\n\t])/)
    .filter((piece) => piece !== '')
    .map(pieceOf);
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${pieces.join('')}</w:r>`;
}

function pieceOf(piece: string): string {
  if (piece === '\n') return '<w:br/>';
  return piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${piece}</w:t>`;
}
