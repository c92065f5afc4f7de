import { ImageRun, type Paragraph } from 'docx';
import { STYLES } from './style-ids.ts';
import { oneLine, paragraph } from './words.ts';

/** A picture with its size in CSS pixels. */
export interface PictureFile {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}
/** The pictures of the minutes; charts by the chart ids of the model. A chart without a picture has its table only. */
export interface MinutesPictures {
  readonly plate: PictureFile;
  readonly charts: ReadonlyMap<string, PictureFile>;
}
/** Room for a picture, in twips. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const TWIPS_PER_PIXEL = 15;
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The largest size in pixels, with the same ratio, that fits in the room. */
export function scaledTo({ width, height }: Omit<PictureFile, 'png'>, room: Room): { width: number; height: number } {
  if (![width, height].every((size) => Number.isFinite(size) && size > 0)) {
    throw new Error(`A picture needs a size, not ${width} x ${height}`);
  }
  const scale = Math.min(room.width / width, room.height / height) / TWIPS_PER_PIXEL;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A paragraph with a picture as large as the room allows. Screen readers read `alt`. */
export function picture(file: PictureFile, room: Room, name: string, alt: string): Paragraph {
  if (PNG_SIGNATURE.some((byte, i) => file.png[i] !== byte)) throw new Error(`Not a PNG: ${name}`);
  const run = new ImageRun({
    type: 'png',
    data: file.png,
    transformation: scaledTo(file, room),
    altText: { name: oneLine(name), description: oneLine(alt) },
  });
  return paragraph(STYLES.picture, [run]);
}
