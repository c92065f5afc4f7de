import { zlibSync } from 'fflate';
import { chartsShown } from '../../minutes/model/charts-shown.ts';
import type { MinutesModel } from '../../minutes/model/model.ts';
import type { MinutesPictures, PictureFile } from '../../minutes/write-minutes.ts';

/** Pictures for every chart of the model and for the plate. */
export function picturesFor(model: MinutesModel): MinutesPictures {
  const charts = (model.scan ? chartsShown(model.scan) : []).map(({ id }) => [id, pictureOf(960, 300)] as const);
  return { plate: pictureOf(1920, 1080), charts: new Map(charts), logo: null };
}

/** A one-colour PNG that says it has this size. */
export function pictureOf(width: number, height: number): PictureFile {
  return { png: PNG, width, height };
}

const PNG = onePixel();

function onePixel(): Uint8Array {
  const header = new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const pixel = zlibSync(new Uint8Array([0, 0x0f, 0x5c, 0x63]));
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return new Uint8Array([
    ...signature,
    ...chunk('IHDR', header),
    ...chunk('IDAT', pixel),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): number[] {
  const body = [...Buffer.from(type, 'latin1'), ...data];
  return [...bigEndian(data.length), ...body, ...bigEndian(crc32(body))];
}

function bigEndian(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
