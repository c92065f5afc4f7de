import { type Canvas, paint } from './canvas.ts';
import type { Random } from './random.ts';

/** Paints a room without cards: its wall, and things that look like cards a little. */
export function paintClutter(canvas: Canvas, random: Random, things: number): void {
  const { width, height, light } = canvas;
  const [wall, across, down] = [random.between(120, 200), random.between(-50, 50), random.between(-50, 50)];
  for (let i = 0; i < light.length; i++) {
    light[i] = wall + across * ((i % width) / width - 0.5) + down * (Math.floor(i / width) / height - 0.5);
  }
  for (let i = 0; i < things; i++) {
    const paintThing = THINGS[random.whole(THINGS.length)];
    const size = random.between(24, 220);
    paintThing?.(canvas, random, random.between(0, width - size / 2), random.between(0, height - size / 2), size);
  }
}

type Thing = (canvas: Canvas, random: Random, x: number, y: number, size: number) => void;
const THINGS: readonly Thing[] = [window, poster, qrCode, chequers, foreignMarker, frame, text];

/** A square of so many cells on each side, on paper, a little turned. */
function grid(
  canvas: Canvas,
  random: Random,
  at: { readonly x: number; readonly y: number; readonly size: number; readonly cells: number; readonly paper: number },
  isDark: (row: number, column: number) => boolean,
): void {
  const { x, y, size, cells, paper } = at;
  const turn = random.between(-0.25, 0.25);
  const [middleX, middleY, half] = [x + size / 2, y + size / 2, size / 2 + paper];
  const [dark, lightest] = [random.between(10, 60), random.between(190, 240)];
  const around = half * 1.5;
  paint(
    canvas,
    { left: middleX - around, right: middleX + around, top: middleY - around, bottom: middleY + around },
    1,
    (u, v) => {
      const [dx, dy] = [u - middleX, v - middleY];
      const column = Math.floor(((dx * Math.cos(turn) + dy * Math.sin(turn)) / size + 0.5) * cells);
      const row = Math.floor(((dy * Math.cos(turn) - dx * Math.sin(turn)) / size + 0.5) * cells);
      const edge = Math.ceil((paper / size) * cells);
      if (Math.min(row, column) < -edge || Math.max(row, column) >= cells + edge) return null;
      const inside = Math.min(row, column) >= 0 && Math.max(row, column) < cells;
      return inside && isDark(row, column) ? dark : lightest;
    },
  );
}

function chequers(canvas: Canvas, random: Random, x: number, y: number, size: number): void {
  grid(canvas, random, { x, y, size, cells: 4 + random.whole(8), paper: 0 }, (row, column) => (row + column) % 2 === 0);
}

function qrCode(canvas: Canvas, random: Random, x: number, y: number, size: number): void {
  const cells = 21 + 4 * random.whole(3);
  const bits = Array.from({ length: cells * cells }, () => random.next() < 0.5);
  const finder = (row: number, column: number) => {
    const [r, c] = [Math.min(row, cells - 1 - row), Math.min(column, cells - 1 - column)];
    if (r > 6 || c > 6 || (row > 6 && column > 6)) return null;
    const ring = Math.max(Math.abs(r - 3), Math.abs(c - 3));
    return ring !== 2;
  };
  const isDark = (row: number, column: number) => finder(row, column) ?? bits[row * cells + column] ?? false;
  grid(canvas, random, { x, y, size, cells, paper: size / 8 }, isDark);
}

/** A black square with another pattern in it: of another maker, or with another number of cells. */
function foreignMarker(canvas: Canvas, random: Random, x: number, y: number, size: number): void {
  const cells = 6 + random.whole(4);
  const bits = Array.from({ length: cells * cells }, () => random.next() < 0.5);
  const isEdge = (row: number, column: number) => Math.min(row, column) === 0 || Math.max(row, column) === cells - 1;
  const isDark = (row: number, column: number) => isEdge(row, column) || (bits[row * cells + column] ?? false);
  grid(canvas, random, { x, y, size, cells, paper: size / 6 }, isDark);
}

function frame(canvas: Canvas, random: Random, x: number, y: number, size: number): void {
  const cells = 8 + random.whole(6);
  const isEdge = (row: number, column: number) => Math.min(row, column) === 0 || Math.max(row, column) === cells - 1;
  grid(canvas, random, { x, y, size, cells, paper: size / 10 }, isEdge);
}

function window(canvas: Canvas, random: Random, x: number, y: number, size: number): void {
  const bright = random.between(200, 255);
  const bars = 1 + random.whole(3);
  paint(canvas, { left: x, top: y, right: x + size, bottom: y + size * 1.3 }, 1, (u, v) => {
    const [across, down] = [((u - x) / size) * bars, ((v - y) / size) * bars];
    return across % 1 < 0.08 || down % 1 < 0.08 || u > x + size * 0.95 ? 50 : bright;
  });
}

function poster(canvas: Canvas, random: Random, x: number, y: number, size: number): void {
  const shades = Array.from({ length: 16 }, () => random.between(20, 230));
  paint(canvas, { left: x, top: y, right: x + size, bottom: y + size * 1.4 }, 1, (u, v) => {
    const cell = Math.floor(((u - x) / size) * 4) + 4 * (Math.floor(((v - y) / size) * 4) % 4);
    return shades[cell] ?? 200;
  });
}

function text(canvas: Canvas, random: Random, x: number, y: number, size: number): void {
  const line = random.between(5, 14);
  const words = Array.from({ length: 400 }, () => random.next() < 0.55);
  paint(canvas, { left: x, top: y, right: x + size * 1.4, bottom: y + size }, 1, (u, v) => {
    const [row, sign] = [Math.floor((v - y) / line), Math.floor((u - x) / (line / 3))];
    return (v - y) % line < line * 0.6 && words[(row * 37 + sign) % words.length] ? 40 : 235;
  });
}
