/** Light, pixel by pixel; 255 is white paper in full light. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly light: Float32Array;
}

/** What is at a place; null lets through what is behind. */
export type Paint = (x: number, y: number) => number | null;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Paints part of a picture, each pixel the mean of `fine` by `fine` places in it. */
export function paint({ width, height, light }: Canvas, box: Box, fine: number, at: Paint): void {
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, box.bottom); y++) {
    for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(width, box.right); x++) {
      const behind = light[y * width + x] as number;
      let sum = 0;
      for (let i = 0; i < fine * fine; i++) {
        sum += at(x + ((i % fine) + 0.5) / fine, y + (Math.floor(i / fine) + 0.5) / fine) ?? behind;
      }
      light[y * width + x] = sum / (fine * fine);
    }
  }
}
