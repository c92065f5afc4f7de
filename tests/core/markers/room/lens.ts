import type { GrayImage } from '../../../../core/markers/gray-image.ts';
import type { Canvas } from './canvas.ts';
import type { Random } from './random.ts';

/** How a camera makes a picture of what is there. */
export interface Lens {
  /** How much of the light is left. */
  readonly gain: number;
  /** Sigma of the blur in pixels. */
  readonly blur: number;
  /** How far the camera or the hands move during one picture, in pixels. */
  readonly shake: number;
  /** Sigma of the noise. */
  readonly noise: number;
  /** Quality of the JPEG, 1 to 100; null for none. */
  readonly jpeg: number | null;
}

/** The picture that a camera makes. */
export function photograph(canvas: Canvas, lens: Lens, random: Random): GrayImage {
  const { width, height } = canvas;
  const direction = random.between(0, Math.PI);
  const length = lens.shake * random.between(0.6, 1.4);
  const moved = along(canvas, [Math.cos(direction) * length, Math.sin(direction) * length]);
  const blurred = blurredBy(moved, lens.blur);
  const noisy = blurred.light.map((light) => light * lens.gain + lens.noise * random.normal());
  if (lens.jpeg !== null) compress({ width, height, light: noisy }, lens.jpeg);
  return { width, height, pixels: Uint8Array.from(noisy, (light) => Math.min(255, Math.max(0, Math.round(light)))) };
}

/** The mean over a way. */
function along(canvas: Canvas, [dx, dy]: readonly [number, number]): Canvas {
  const { width, height, light } = canvas;
  const steps = Math.ceil(Math.hypot(dx, dy) * 2);
  if (steps === 0) return canvas;
  const sum = new Float32Array(light.length);
  for (let i = 0; i <= steps; i++) {
    const [mx, my] = [Math.round(dx * (i / steps - 0.5)), Math.round(dy * (i / steps - 0.5))];
    for (let y = 0; y < height; y++) {
      const row = Math.min(height - 1, Math.max(0, y + my)) * width;
      for (let x = 0; x < width; x++) {
        const from = row + Math.min(width - 1, Math.max(0, x + mx));
        sum[y * width + x] = (sum[y * width + x] as number) + (light[from] as number);
      }
    }
  }
  return { width, height, light: sum.map((light) => light / (steps + 1)) };
}

function blurredBy(canvas: Canvas, sigma: number): Canvas {
  const reach = Math.ceil(sigma * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const { width, height, light } = canvas;
  const [across, both] = [new Float32Array(light.length), new Float32Array(light.length)];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let j = -reach; j <= reach; j++) {
        const from = Math.min(width - 1, Math.max(0, x + j));
        sum += (weights[j + reach] as number) * (light[y * width + from] as number);
      }
      across[y * width + x] = sum / total;
    }
  }
  for (let y = 0; y < height; y++) {
    for (let j = -reach; j <= reach; j++) {
      const [weight, from] = [(weights[j + reach] as number) / total, Math.min(height - 1, Math.max(0, y + j)) * width];
      for (let x = 0; x < width; x++) {
        both[y * width + x] = (both[y * width + x] as number) + weight * (across[from + x] as number);
      }
    }
  }
  return { width, height, light: both };
}

/** Luminance quantisation (ITU-T T.81, table K.1). */
const TABLE = [
  ...[16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55],
  ...[14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62],
  ...[18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92],
  ...[49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99],
];
const COSINES = Array.from({ length: 64 }, (_, i) => {
  const [u, x] = [Math.floor(i / 8), i % 8];
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16);
});

/** What JPEG leaves of a picture. */
function compress({ width, height, light }: Canvas, quality: number): void {
  const scale = quality < 50 ? 50 / quality : 2 - quality / 50;
  const steps = TABLE.map((step) => Math.max(1, step * scale));
  const [block, half] = [new Float64Array(64), new Float64Array(64)];
  for (let top = 0; top + 8 <= height; top += 8) {
    for (let left = 0; left + 8 <= width; left += 8) {
      for (let i = 0; i < 64; i++) block[i] = (light[(top + (i >> 3)) * width + left + (i & 7)] as number) - 128;
      transform(block, half, false);
      for (let i = 0; i < 64; i++) {
        const step = steps[i] as number;
        block[i] = Math.round((block[i] as number) / step) * step;
      }
      transform(block, half, true);
      for (let i = 0; i < 64; i++) light[(top + (i >> 3)) * width + left + (i & 7)] = (block[i] as number) + 128;
    }
  }
}

/** The cosine transform of a block in its place, or back. */
function transform(block: Float64Array, half: Float64Array, back: boolean): void {
  const cosine = (u: number, x: number) => COSINES[back ? x * 8 + u : u * 8 + x] as number;
  for (let y = 0; y < 8; y++) {
    for (let u = 0; u < 8; u++) {
      let sum = 0;
      for (let x = 0; x < 8; x++) sum += cosine(u, x) * (block[y * 8 + x] as number);
      half[y * 8 + u] = sum;
    }
  }
  for (let x = 0; x < 8; x++) {
    for (let v = 0; v < 8; v++) {
      let sum = 0;
      for (let y = 0; y < 8; y++) sum += cosine(v, y) * (half[y * 8 + x] as number);
      block[v * 8 + x] = sum;
    }
  }
}
