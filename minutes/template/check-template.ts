import { patchDocument } from 'docx';
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { ApiError } from '../../core/contract/errors.ts';
import { PLACES, type Place, placesIn as placesInPart } from './places.ts';

const MAX_BYTES = 10 * 1024 * 1024;
const MAX_UNPACKED = 60 * 1024 * 1024;
const MAX_PARTS = 2000;
export const DOCUMENT_PART = 'word/document.xml';

/** Refuses (ApiError `template-bad`) what is no Word document that can be filled: too large, macros, a password. */
export async function checkTemplate(bytes: Uint8Array): Promise<void> {
  try {
    if (bytes.byteLength > MAX_BYTES || !isSafe(directoryOf(bytes))) throw new Error('no template');
    const types = strFromU8(
      unzipSync(bytes, { filter: ({ name }) => name === '[Content_Types].xml' })['[Content_Types].xml'] ??
        new Uint8Array(),
    );
    if (!types.includes('wordprocessingml.document.main+xml')) throw new Error('no template');
    await patchDocument({ outputType: 'uint8array', data: bytes, patches: {} });
  } catch {
    throw new ApiError('template-bad');
  }
}

/** The places in a template that are filled in. */
export function placesIn(template: Uint8Array): Place[] {
  const parts = Object.values(
    unzipSync(template, { filter: ({ name }) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name) }),
  );
  const found = new Set(parts.flatMap((part) => placesInPart(strFromU8(part))));
  return PLACES.filter((place) => found.has(place));
}

function directoryOf(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (entry) => {
      entries.push(entry);
      return false;
    },
  });
  return entries;
}

function isSafe(entries: readonly UnzipFileInfo[]): boolean {
  const unpacked = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const names = entries.map(({ name }) => name);
  return (
    entries.length <= MAX_PARTS &&
    unpacked <= MAX_UNPACKED &&
    names.includes(DOCUMENT_PART) &&
    names.includes('word/styles.xml') &&
    !names.some((name) => /vbaProject/i.test(name))
  );
}
