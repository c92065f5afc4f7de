import type { Block } from '../blocks/blocks.ts';
import { oneLine } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import { chartHeight } from '../pages/chart-size.ts';
import { escapeXml } from '../xml/escape.ts';
import { NAMESPACES } from '../xml/namespaces.ts';
import { type Late, lateChart } from './late.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const TWIPS_PER_PIXEL = 15;
const EMU_PER_PIXEL = 9525;

/** A paragraph as XML with a chart that can be edited in Word, with its figures in it. Screen readers read `alt`. */
export function chartParagraph(
  late: Late,
  { name, alt, data }: Extract<Block, { type: 'chart' }>,
  width: number,
): string {
  const chart = lateChart(late, data);
  const size = `cx="${EMU_PER_PIXEL * Math.floor(width / TWIPS_PER_PIXEL)}" cy="${EMU_PER_PIXEL * Math.round(chartHeight(data) / TWIPS_PER_PIXEL)}"`;
  const about = `name="${escapeXml(oneLine(name))}" descr="${escapeXml(oneLine(alt))}"`;
  return [
    `<w:p><w:pPr><w:pStyle w:val="${STYLES.picture}"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent ${size}/><wp:docPr id="${chart.number}" ${about}/><wp:cNvGraphicFramePr/>`,
    `<a:graphic xmlns:a="${NAMESPACES.a}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${chart.id}"/>`,
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
  ].join('');
}
