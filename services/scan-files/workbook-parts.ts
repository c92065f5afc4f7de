import { strFromU8, unzipSync, zipSync } from 'fflate';

/** Some programs write the names of parts with a backslash; Excel opens them, and so the reader gets them with a slash. */
export function withForwardSlashes(bytes: Uint8Array): Uint8Array {
  let isBackwards = false;
  unzipSync(bytes, {
    filter: ({ name }) => {
      isBackwards ||= name.includes('\\');
      return false;
    },
  });
  if (!isBackwards) return bytes;
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name.replaceAll('\\', '/'), part] as const);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** A sheet whose text is longer has no rows that somebody hid by hand; looking for them would only take long. */
const LONGEST_SHEET = 60 * 1024 * 1024;
const HIDDEN_ROW = /<(?:\w+:)?row\b(?=[^>]*\bhidden="(?:1|true)")[^>]*\br="(\d+)"/g;

function partsOf(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, string> {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => originalSize <= LONGEST_SHEET && wanted(name.replace(/^\//, '')),
  });
  return new Map(Object.entries(parts).map(([name, part]) => [name.replace(/^\//, ''), strFromU8(part)]));
}

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const tagsOf = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];

/** The part of the workbook that holds a sheet; null where the names tell too little. */
function partOfSheet(bytes: Uint8Array, place: number): string | null {
  const parts = partsOf(bytes, (name) => /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels)$/i.test(name));
  const sheet = tagsOf(parts.get('xl/workbook.xml') ?? '', 'sheet')[place];
  const id = sheet && (/\b\w+:id="([^"]*)"/.exec(sheet)?.[1] ?? '');
  const relation = tagsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').find(
    (tag) => attribute(tag, 'Id') === id,
  );
  const target = relation && attribute(relation, 'Target');
  return target ? (target.startsWith('/') ? target.slice(1) : `xl/${target}`) : null;
}

/** The places (from 0, of all rows of the sheet) of rows that are hidden or filtered out; `place` is that of the sheet in the workbook. */
export function hiddenRowsOf(bytes: Uint8Array, place: number): ReadonlySet<number> {
  const part = partOfSheet(bytes, place);
  if (part === null) return new Set();
  const xml = [...partsOf(bytes, (name) => name === part).values()][0] ?? '';
  if (!xml.includes('hidden=')) return new Set();
  return new Set([...xml.matchAll(HIDDEN_ROW)].map(([, number]) => Number(number) - 1));
}
