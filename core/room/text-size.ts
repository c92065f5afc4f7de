import { TEXT_SIZE } from './stage.ts';

/** People in the last row should sit no further away than eight times the height of the picture (8H rule). */
const HEIGHTS = 8;
const STEP = 4;

/** The size of text for a room, in whole steps; `tooFar` when even the largest size would be too small. */
export function textSizeFor(distance: number, height: number): { readonly size: number; readonly tooFar: boolean } {
  const wanted = (TEXT_SIZE.default * distance) / (HEIGHTS * height);
  const size = Math.ceil(wanted / STEP) * STEP;
  return { size: Math.min(TEXT_SIZE.most, Math.max(TEXT_SIZE.floor, size)), tooFar: wanted > TEXT_SIZE.most };
}
