import type { Block } from '../blocks/blocks.ts';
import { guidePieces } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import { escapeXml } from '../xml/escape.ts';

/** The guide line as a paragraph, its page numbers fields that Word can update with the numbers that they have now. */
export function guideXml({ entries, startsPage = false }: Extract<Block, { type: 'guide' }>): string {
  const pieces = guidePieces(entries).map((piece) =>
    typeof piece === 'string' ? text(piece) : field(piece.id, piece.page),
  );
  const turn = startsPage ? '<w:pageBreakBefore/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${STYLES.guide}"/>${turn}</w:pPr>${pieces.join('')}</w:p>`;
}

const text = (words: string) => `<w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

function field(id: string, page: number): string {
  const code = `<w:r><w:instrText xml:space="preserve"> PAGEREF ${id} \\h </w:instrText></w:r>`;
  return [mark('begin'), code, mark('separate'), text(`${page}`), mark('end')].join('');
}
