import { strFromU8, strToU8 } from 'fflate';
import { type Late, withLate } from './late.ts';
import { appProperties } from './properties.ts';

const APP = 'docProps/app.xml';
const CORE = 'docProps/core.xml';
const SETTINGS = 'word/settings.xml';
const STYLES = 'word/styles.xml';
/** Elements that come after themeFontLang in the settings, in schema order. */
const AFTER_LANGUAGE = /<w:(clrSchemeMapping|decimalSymbol|listSeparator)\b|<\/w:settings>/;
/** Packs files into a ZIP, all with this time. Handed in: the fastest way differs per world. */
export type Pack = (files: Readonly<Record<string, Uint8Array>>, time: Date) => Uint8Array;

/** A fixed time for the parts inside the package: nothing of the machine, and the same file for the same input. */
const PART_TIME = new Date(2000, 0, 1);

interface Finish {
  readonly language: string;
  /** A table style as XML. */
  readonly tableStyle: string;
  /** Empty says nothing. */
  readonly organisation: string;
  readonly late: Late;
  readonly pack: Pack;
}

/** Packs the parts with what the docx library cannot write, or not fast: languages, a table style, the organisation, tables, pictures. */
export function finishPackage(
  written: Readonly<Record<string, Uint8Array>>,
  { language, tableStyle, organisation, late, pack }: Finish,
): Uint8Array {
  const parts = withLate(written, late, (files) => zipPackage(files, pack));
  edit(parts, CORE, /<\/cp:coreProperties>/, `<dc:language>${language}</dc:language>`);
  edit(parts, SETTINGS, AFTER_LANGUAGE, `<w:themeFontLang w:val="${language}"/>`);
  edit(parts, STYLES, /<\/w:styles>/, tableStyle);
  if (organisation) parts[APP] = strToU8(appProperties(organisation));
  return zipPackage(parts, pack);
}

/** Packs the parts, the same for the same parts. */
export function zipPackage(parts: Readonly<Record<string, Uint8Array>>, pack: Pack): Uint8Array {
  return pack(parts, PART_TIME);
}

function edit(parts: Record<string, Uint8Array>, name: string, before: RegExp, added: string): void {
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  if (!before.test(xml)) throw new Error(`No place for ${added} in ${name}`);
  parts[name] = strToU8(xml.replace(before, (found) => added + found));
}
