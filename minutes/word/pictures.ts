import { ImageRun, Paragraph } from 'docx';
import { oneLine } from '../blocks/words.ts';
import { STYLES } from '../look/style-ids.ts';
import type { Room } from '../pages/page-room.ts';
import { type Late, latePicture } from './late.ts';
import { pngSize } from './png-size.ts';

/** A picture with its size in CSS pixels. */
export interface PictureFile {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const TWIPS_PER_PIXEL = 15;

/** The largest size in pixels, with the same ratio, that fits in the room. */
export function scaledTo({ width, height }: Omit<PictureFile, 'png'>, room: Room): { width: number; height: number } {
  if (![width, height].every((size) => Number.isFinite(size) && size > 0)) {
    throw new Error(`A picture needs a size, not ${width} x ${height}`);
  }
  const scale = Math.min(room.width / width, room.height / height) / TWIPS_PER_PIXEL;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A paragraph with a picture as large as the room allows. Screen readers read `alt`. */
export function picture(late: Late, file: PictureFile, room: Room, name: string, alt: string): Paragraph {
  if (!pngSize(file.png)) throw new Error(`Not a PNG: ${name}`);
  const run = new ImageRun({
    type: 'png',
    data: latePicture(late, file.png),
    transformation: scaledTo(file, room),
    altText: { name: oneLine(name), description: oneLine(alt) },
  });
  return new Paragraph({ style: STYLES.picture, children: [run] });
}
