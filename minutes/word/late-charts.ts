import { strToU8 } from 'fflate';
import type { ChartData } from '../blocks/blocks.ts';
import { addParts, addTypes, onlyRelationship } from '../xml/parts.ts';
import { relationshipsPart } from '../xml/relationships.ts';
import { workbookOf } from './chart-workbook.ts';
import { chartXml } from './chart-xml.ts';

type Parts = Record<string, Uint8Array>;

/** Puts charts with their figures in a package; gives the ids by which the text refers to them. */
export function addCharts(
  parts: Parts,
  charts: readonly ChartData[],
  pack: (files: Readonly<Parts>) => Uint8Array,
): string[] {
  if (charts.length === 0) return [];
  const added = charts.map((data) => {
    const name = freeName(parts, 'word/charts/chart', '.xml');
    const workbook = freeName(parts, 'word/embeddings/Microsoft_Excel_Worksheet', '.xlsx');
    parts[name] = strToU8(chartXml(data, 'rId1'));
    parts[relationshipsPart(name)] = strToU8(onlyRelationship('package', `/${workbook}`));
    parts[workbook] = pack(workbookOf(data));
    return { name, workbook };
  });
  const workbooks = added.map(({ workbook }) => workbook);
  addTypes(parts, workbooks, 'spreadsheetml.sheet');
  const names = added.map(({ name }) => name);
  return addParts(parts, names, 'chart');
}

/** A template may have charts of its own. */
function freeName(parts: Parts, start: string, extension: string): string {
  let number = 1;
  while (parts[`${start}${number}${extension}`]) number += 1;
  return `${start}${number}${extension}`;
}
