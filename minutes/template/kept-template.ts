import { strFromU8, strToU8, unzipSync } from 'fflate';
import { TemplateReport } from '../../core/house-style/house-style.ts';
import { type Pack, zipPackage } from '../word/finish-package.ts';
import type { AdoptedTemplate } from './adopt-template.ts';

/** Holds the report beside the parts of the template; no part of a Word file. */
const REPORT = 'praatplaat/report.json';

/** An adopted template as the bytes that are kept. */
export function packTemplate({ parts, report }: AdoptedTemplate, pack: Pack): Uint8Array {
  return zipPackage({ ...parts, [REPORT]: strToU8(JSON.stringify(report)) }, pack);
}

/** The adopted template in these bytes; null for a Word file as it was chosen in an earlier version of the program. */
export function unpackTemplate(bytes: Uint8Array): AdoptedTemplate | null {
  const { [REPORT]: report, ...parts } = unzipSync(bytes);
  return report ? { parts, report: TemplateReport.parse(JSON.parse(strFromU8(report))) } : null;
}
