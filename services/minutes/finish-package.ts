import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';
const SETTINGS = 'word/settings.xml';
const STYLES = 'word/styles.xml';
/** Elements that come after themeFontLang in the settings, in schema order. */
const AFTER_LANGUAGE = /<w:(clrSchemeMapping|decimalSymbol|listSeparator)\b|<\/w:settings>/;
/** A fixed time for the parts inside the package: nothing of the machine, and the same file for the same input. */
const PART_TIME = new Date(2000, 0, 1);

/** Adds what the docx library cannot write: the language of the properties and of the theme, and a table style. */
export function finishPackage(docx: Uint8Array, language: string, tableStyle: string): Uint8Array {
  const parts: Zippable = { ...unzipSync(docx) };
  edit(parts, CORE, /<\/cp:coreProperties>/, `<dc:language>${language}</dc:language>`);
  edit(parts, SETTINGS, AFTER_LANGUAGE, `<w:themeFontLang w:val="${language}"/>`);
  edit(parts, STYLES, /<\/w:styles>/, tableStyle);
  return zipSync(parts, { mtime: PART_TIME, level: 6 });
}

function edit(parts: Zippable, name: string, before: RegExp, added: string): void {
  const part = parts[name];
  const xml = part instanceof Uint8Array ? strFromU8(part) : '';
  if (!before.test(xml)) throw new Error(`No place for ${added} in ${name}`);
  parts[name] = strToU8(xml.replace(before, (found) => added + found));
}
