import type { GrayImage } from '../../../../core/markers/gray-image.ts';
import { MARKERS } from '../../../../core/markers/pictures.ts';
import type { CardSide } from '../../../../core/markers/read-markers.ts';
import type { Canvas } from './canvas.ts';
import { type HeldCard, paintCard, paintPerson } from './cards.ts';
import { paintClutter } from './clutter.ts';
import { type Lens, photograph } from './lens.ts';
import { type Random, randomOf } from './random.ts';

/** A room that is drawn. */
export interface RoomSort {
  readonly width: number;
  readonly height: number;
  /** Cards that are held up, fewer where they do not fit. */
  readonly cards: number;
  /** The side of their black squares in pixels, seen from the front. */
  readonly size: number;
  /** Sigma of how far they are not in front of the camera, in degrees. */
  readonly tilt: number;
  /** The share that has a thumb over the edge. */
  readonly thumbs: number;
  readonly lens: Lens;
}

/** In light, as a webcam sees it; and with the lights off, dark, noisy and shaken. */
export const LIGHT = {
  tilt: 20,
  thumbs: 0.1,
  lens: { gain: 1, blur: 0.7, shake: 0, noise: 5, jpeg: 85 },
} as const;
export const DARK = {
  tilt: 20,
  thumbs: 0.1,
  lens: { gain: 0.55, blur: 1.3, shake: 3, noise: 9, jpeg: 60 },
} as const;
const FULL_HD = { width: 1920, height: 1080, cards: 40 } as const;

/** Forty cards of this size in a picture of 1920 by 1080. */
export function roomOf(conditions: typeof LIGHT | typeof DARK, size: number): RoomSort {
  return { ...FULL_HD, size, ...conditions };
}

/** People who hold a card up, and what a camera makes of them. */
export interface DrawnRoom {
  readonly cards: readonly HeldCard[];
  /** Pictures one after the other: hands and camera move, the side stays. */
  readonly frames: readonly GrayImage[];
}

/** Draws a room, the same for the same seed. */
export function drawRoom(sort: RoomSort, seed: number, frames = 1): DrawnRoom {
  const random = randomOf(seed);
  const empty = blank(sort);
  paintClutter(empty, random, 40);
  const cards = heldCards(sort, random);
  for (const card of cards) paintPerson(empty, card, random);
  return {
    cards,
    frames: Array.from({ length: frames }, () => {
      const canvas = { ...empty, light: Float32Array.from(empty.light) };
      for (const card of cards) paintCard(canvas, trembling(card, random));
      return photograph(canvas, sort.lens, random);
    }),
  };
}

/** A room without cards, full of things that look like them. */
export function drawClutter({ width, height, lens }: Pick<RoomSort, 'width' | 'height' | 'lens'>, seed: number) {
  const random = randomOf(seed);
  const canvas = blank({ width, height });
  paintClutter(canvas, random, 120);
  return photograph(canvas, lens, random);
}

function blank({ width, height }: Pick<RoomSort, 'width' | 'height'>): Canvas {
  return { width, height, light: new Float32Array(width * height) };
}

function heldCards({ width, height, cards, size, tilt, thumbs }: RoomSort, random: Random): HeldCard[] {
  // A card of A4 is twice as high as its square; held on its side it is twice as wide, and a little more.
  const [columns, rows] = [Math.floor(width / (size * 2.5)), Math.floor(height / (size * 2.5))];
  const places = shuffled([...Array(columns * rows).keys()], random).slice(0, cards);
  const numbers = shuffled([...Array(MARKERS).keys()], random);
  return places.map((place, i): HeldCard => {
    const [column, row] = [place % columns, Math.floor(place / columns)];
    const [away, towards] = [Math.min(50, Math.abs(random.normal() * tilt)), random.between(0, 2 * Math.PI)];
    const jitter = () => random.between(-0.08, 0.08) * size;
    return {
      number: (numbers[i] ?? 0) + 1,
      side: random.whole(4) as CardSide,
      x: ((column + 0.5) * width) / columns + jitter(),
      y: ((row + 0.5) * height) / rows + jitter(),
      size: size * random.between(0.95, 1.05),
      roll: random.between(-20, 20),
      // Nobody turns a card away further than this and thinks that it is seen.
      tilt: [away * Math.cos(towards), away * Math.sin(towards)],
      light: random.between(0.45, 1),
      thumb: random.next() < thumbs ? random.between(0, 0.6) : null,
    };
  });
}

function trembling(card: HeldCard, random: Random): HeldCard {
  return {
    ...card,
    x: card.x + random.normal(),
    y: card.y + random.normal(),
    roll: card.roll + random.normal() * 2,
    tilt: [card.tilt[0] + random.normal() * 3, card.tilt[1] + random.normal() * 3],
  };
}

function shuffled(things: number[], random: Random): number[] {
  for (let i = things.length - 1; i > 0; i--) {
    const j = random.whole(i + 1);
    [things[i], things[j]] = [things[j] as number, things[i] as number];
  }
  return things;
}
