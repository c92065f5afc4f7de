import { closeSync, openSync, writeSync } from 'node:fs';
import type { GrayImage } from '../../core/markers/gray-image.ts';
import type { CardSide } from '../../core/markers/read-markers.ts';
import { paintCard, paintPerson } from '../core/markers/room/cards.ts';
import { paintClutter } from '../core/markers/room/clutter.ts';
import { LIGHT } from '../core/markers/room/drawn-room.ts';
import { photograph } from '../core/markers/room/lens.ts';
import { randomOf } from '../core/markers/room/random.ts';

const [WIDTH, HEIGHT, COLUMNS] = [1280, 720, 6];

interface Card {
  readonly number: number;
  readonly side: CardSide;
}

/** What a camera sees of people who hold up these cards, in a full room. */
export function drawnPicture(cards: readonly Card[], seed: number): GrayImage {
  const canvas = { width: WIDTH, height: HEIGHT, light: new Float32Array(WIDTH * HEIGHT) };
  const random = randomOf(7);
  paintClutter(canvas, random, 20);
  const held = cards.map((card, i) => ({
    ...{ ...card, size: 64, roll: random.between(-15, 15), light: random.between(0.6, 1), thumb: null },
    x: ((i % COLUMNS) + 0.5) * (WIDTH / COLUMNS),
    y: (Math.floor(i / COLUMNS) + 0.5) * 180 + 40,
    tilt: [random.between(-15, 15), random.between(-15, 15)] as const,
  }));
  for (const card of held) paintPerson(canvas, card, random);
  for (const card of held) paintCard(canvas, card);
  return photograph(canvas, LIGHT.lens, randomOf(seed));
}

/** Writes a film of two pictures that Chromium shows as its camera (YUV4MPEG2, gray). */
export function writeCameraFilm(file: string, cards: readonly Card[]): void {
  const handle = openSync(file, 'w');
  const noColour = Buffer.alloc((WIDTH / 2) * (HEIGHT / 2) * 2, 128);
  writeSync(handle, `YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  for (const seed of [1, 2]) {
    writeSync(handle, 'FRAME\n');
    // Video keeps 16 for black and 235 for white.
    writeSync(
      handle,
      drawnPicture(cards, seed).pixels.map((light) => 16 + (light * 219) / 255),
    );
    writeSync(handle, noColour);
  }
  closeSync(handle);
}
