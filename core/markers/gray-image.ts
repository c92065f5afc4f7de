/** A picture in shades of gray, row by row; 0 is black. */
export interface GrayImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A place in a picture: pixels from its left upper corner, which is (0, 0). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How light a picture is at a place between its pixels; beyond its edge as at the edge. */
export function lightAt({ width, height, pixels }: GrayImage, x: number, y: number): number {
  // A pixel has its light in its middle.
  const [left, top] = [clamp(x - 0.5, width - 1), clamp(y - 0.5, height - 1)];
  const [column, row] = [Math.floor(left), Math.floor(top)];
  const [dx, dy] = [left - column, top - row];
  const here = row * width + column;
  const right = column + 1 < width ? 1 : 0;
  const below = row + 1 < height ? width : 0;
  const upper = at(pixels, here) * (1 - dx) + at(pixels, here + right) * dx;
  const lower = at(pixels, here + below) * (1 - dx) + at(pixels, here + below + right) * dx;
  return upper * (1 - dy) + lower * dy;
}

/** The picture half as wide and high, each pixel the mean of four: near things as if they were further, and half the noise. */
export function halved({ width, height, pixels }: GrayImage): GrayImage {
  const [columns, rows] = [width >> 1, height >> 1];
  const half = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y++) {
    let from = 2 * y * width;
    for (let x = 0; x < columns; x++) {
      const upper = (pixels[from] as number) + (pixels[from + 1] as number);
      const lower = (pixels[from + width] as number) + (pixels[from + width + 1] as number);
      half[y * columns + x] = (upper + lower + 2) >> 2;
      from += 2;
    }
  }
  return { width: columns, height: rows, pixels: half };
}

/** The gray of a picture in colours: four bytes a pixel, red, green, blue and one that does not count (ITU-R BT.601). */
export function grayOf(rgba: Uint8ClampedArray, width: number, height: number): GrayImage {
  const pixels = new Uint8Array(width * height);
  for (let i = 0; i < pixels.length; i++) {
    pixels[i] = (77 * at(rgba, 4 * i) + 150 * at(rgba, 4 * i + 1) + 29 * at(rgba, 4 * i + 2)) >> 8;
  }
  return { width, height, pixels };
}

const clamp = (value: number, highest: number) => Math.min(highest, Math.max(0, value));
const at = (values: Uint8Array | Uint8ClampedArray, i: number) => values[i] as number;
