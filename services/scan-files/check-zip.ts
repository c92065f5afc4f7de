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

/** Whether a ZIP file is a workbook that can be unpacked safely; null when it is. */
export function checkZip(bytes: Uint8Array): Refusal | null {
  const entries = readDirectory(bytes);
  if (!entries || entries.some(hidesItsSize)) return refuse('file-damaged');
  const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (entries.length > LIMITS.zipEntries || total > LIMITS.unpackedBytes || entries.some(isBomb))
    return refuse('file-too-large');
  return entries.some(({ name }) => /^\/?xl\/workbook\.(xml|bin)$/i.test(name)) ? null : refuse('file-unknown-format');
}
