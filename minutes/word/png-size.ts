const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Signature, then the header chunk: length, name, width, height. */
const HEADER = 24;
const MAX_SIDE = 20_000;

/** Size in pixels of a PNG as its header says it; null when this is no PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (bytes.length < HEADER || SIGNATURE.some((byte, i) => bytes[i] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const fits = [width, height].every((side) => side > 0 && side <= MAX_SIDE);
  return fits ? { width, height } : null;
}
