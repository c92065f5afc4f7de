import { expect, test } from 'vitest';
import type { Camera } from '../../renderer/src/plate/camera.ts';
import { MovingPicture } from '../../renderer/src/plate/moving-picture.ts';
import type { PaintAt } from '../../renderer/src/plate/surface.ts';

const WINDOW = { width: 400, height: 240 };

/** A chequered plate that counts how often it was painted, in a colour of its own. */
function plate(colour = '#0a7') {
  const painted = { times: 0, pixels: 0, colour };
  const paint: PaintAt = (context, camera, size) => {
    painted.times += 1;
    painted.pixels += size.width * size.height;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, size.width, size.height);
    context.fillStyle = painted.colour;
    for (let x = -100; x < 100; x++) {
      for (let y = -100; y < 100; y++) {
        if ((x + 3 * y) % 5 === 0) {
          const [left, top, side] = [
            camera.x + x * 20 * camera.scale,
            camera.y + y * 20 * camera.scale,
            20 * camera.scale,
          ];
          context.fillRect(left, top, side, side);
        }
      }
    }
  };
  return { painted, paint };
}

function surface() {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, WINDOW);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas');
  return context;
}

const pixels = (context: CanvasRenderingContext2D) =>
  context.getImageData(0, 0, WINDOW.width, WINDOW.height).data.join(' ');

function asPainted(paint: PaintAt, camera: Camera): string {
  const context = surface();
  paint(context, camera, WINDOW);
  return pixels(context);
}

test('a pan shows to the pixel what painting everything would', () => {
  const [{ paint }, picture, context] = [plate(), new MovingPicture(), surface()];
  const at = (x: number, y: number) => ({ x, y, scale: 1 });
  const show = (camera: Camera) => {
    picture.show(context, camera, WINDOW, paint, true);
    return pixels(context);
  };
  show(at(0, 0));
  show(at(1, 1));
  for (const camera of [
    at(0, 0),
    at(30, -20),
    at(95, 55),
    at(-95, -55),
    at(300, 0),
    at(300.4, -200.6),
    at(-2000, 90),
  ]) {
    const shown = show(camera);
    const whole = { ...camera, x: Math.round(camera.x), y: Math.round(camera.y) };
    expect(shown).toBe(asPainted(plate().paint, whole));
  }
  expect(show(at(300, 0))).toBe(asPainted(plate().paint, at(300, 0)));
});

test('a pan paints what comes into sight and a little more, not all of it again', () => {
  const [{ painted, paint }, picture, context] = [plate(), new MovingPicture(), surface()];
  const pixels = WINDOW.width * WINDOW.height;
  const shownAt = (x: number, y: number) => {
    const before = painted.pixels;
    picture.show(context, { x, y, scale: 1 }, WINDOW, paint, true);
    return (painted.pixels - before) / pixels;
  };
  expect(shownAt(0, 0), 'the first picture is no larger than the window').toBe(1);
  expect(shownAt(1, 1), 'what stood there is kept').toBeLessThan(0.3);
  expect([shownAt(12, 5), shownAt(1, 1), shownAt(20, 10)], 'nothing came into sight').toEqual([0, 0, 0]);
  const steps = Array.from({ length: 100 }, (_, i) => shownAt(20 + 8 * i, 10));
  expect(Math.max(...steps), 'far beyond the picture too').toBeLessThan(0.2);
});

test('a zoom fills the whole window, is painted again before it becomes coarse, and never paints more than a window', () => {
  const [{ painted, paint }, picture, context] = [plate('#000'), new MovingPicture(), surface()];
  const solid: PaintAt = (to, _, size) => {
    expect(size).toEqual(WINDOW);
    paint(to, { x: 0, y: 0, scale: 1 }, size);
    to.fillStyle = '#08c';
    to.fillRect(0, 0, size.width, size.height);
  };
  const around = (scale: number) => ({ x: 200 * (1 - scale), y: 120 * (1 - scale), scale });
  const scales = Array.from({ length: 60 }, (_, i) => 2 ** Math.sin((i / 30) * Math.PI));
  for (const scale of scales) {
    picture.show(context, around(scale), WINDOW, solid, true);
    const { data } = context.getImageData(0, 0, WINDOW.width, WINDOW.height);
    const strange = data.findIndex((value, i) => value !== [0, 0x88, 0xcc, 255][i % 4]);
    expect(strange, `at ${scale}`).toBe(-1);
  }
  expect(painted.times).toBeGreaterThan(3);
  expect(painted.times).toBeLessThan(scales.length / 3);
});

test('what was forgotten is never shown again, and while things keep changing nothing wide is painted', () => {
  const [{ painted, paint }, picture, context] = [plate(), new MovingPicture(), surface()];
  const widths = new Set<number>();
  const watched: PaintAt = (to, camera, size) => {
    widths.add(size.width);
    paint(to, camera, size);
  };
  for (const [i, colour] of ['#a00', '#0a0', '#00a'].entries()) {
    painted.colour = colour;
    picture.forget();
    const camera = { x: i, y: 0, scale: 1 };
    picture.show(context, camera, WINDOW, watched, true);
    expect(pixels(context)).toBe(asPainted(plate(colour).paint, camera));
  }
  expect([...widths]).toEqual([WINDOW.width]);
});
