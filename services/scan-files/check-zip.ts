import { type UnzipFileInfo, unzipSync } from 'fflate';
import { LIMITS } from './limits.ts';
import { type Refusal, refuse } from './outcome.ts';

/** The directory of a ZIP file, read without unpacking anything; null when it has none that can be read. */
function readDirectory(bytes: Uint8Array): readonly UnzipFileInfo[] | null {
  const entries: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        return false;
      },
    });
    return entries;
  } catch {
    return null;
  }
}

/** A size of nothing that is not nothing: the reader would have no bound to unpack to. */
const hidesItsSize = ({ size, originalSize, name }: UnzipFileInfo) =>
  (originalSize === 0 && size > 16) || (size === 0 && /\.(xml|rels)$/i.test(name));

const isBomb = ({ size, originalSize }: UnzipFileInfo) =>
  originalSize > LIMITS.packingRatioFrom && originalSize > LIMITS.packingRatio * size;

/** Other files that are a ZIP file too, each with what to do about it. */
function kindOf(names: readonly string[]): Refusal | null {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^\/?xl\/workbook\.bin$/i)) return refuse('file-binary-excel');
  if (has(/^\/?(xl|.*)\/?workbook\d*\.xml$/i) || has(/^\/?xl\/worksheets\//i)) return null;
  if (has(/^content\.xml$/i) && has(/^(mimetype|META-INF\/manifest\.xml)$/i)) return refuse('file-open-document');
  return refuse(has(/^(Index\/|Index\.zip|.*\.iwa$)/i) ? 'file-numbers' : 'file-unknown-format');
}

/** Whether a ZIP file is a workbook that can be unpacked safely; null when it is. */
export function checkZip(bytes: Uint8Array): Refusal | null {
  const entries = readDirectory(bytes);
  if (!entries || entries.some(hidesItsSize)) return refuse('file-damaged');
  const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (entries.length > LIMITS.zipEntries || total > LIMITS.unpackedBytes || entries.some(isBomb))
    return refuse('file-too-large');
  return kindOf(entries.map(({ name }) => name.replaceAll('\\', '/')));
}
