import { CELLS, MODULES, pictureOf } from '../../../../core/markers/pictures.ts';
import type { CardSide } from '../../../../core/markers/read-markers.ts';
import { type Canvas, paint } from './canvas.ts';
import type { Random } from './random.ts';

/** A voting card that somebody holds up. */
export interface HeldCard {
  readonly number: number;
  readonly side: CardSide;
  /** Where its middle is, in pixels. */
  readonly x: number;
  readonly y: number;
  /** The side of its black square in pixels, seen from the front. */
  readonly size: number;
  /** In degrees: from straight, and the two ways in which it is not in front of the camera. */
  readonly roll: number;
  readonly tilt: readonly [number, number];
  /** How much light falls on it, from 0 to 1. */
  readonly light: number;
  /** A thumb from the edge of the paper over the edge of the marker, in modules. */
  readonly thumb: number | null;
}

/** Sizes of the printed card in cm: A4 with a square of 15 cm a little above its middle. */
const [WIDTH, HEIGHT, SQUARE, UP] = [21, 29.7, 15, 0.9];
const [BLACK, WHITE, SKIN] = [22, 225, 120];
/** Pixels from the lens to the picture, for a webcam of 68 degrees at 1920 pixels. */
const FOCUS = 1423;
/** Places in a pixel along each side that are looked at. */
const FINE = 3;
const RADIANS = Math.PI / 180;

/** Paints who holds a card up. */
export function paintPerson(canvas: Canvas, { x, y, size, light }: HeldCard, random: Random): void {
  const clothes = random.between(15, 130);
  const body = { left: x - size * 1.3, right: x + size * 1.3, top: y - size * 0.3, bottom: y + size * 2.2 };
  paint(canvas, body, 1, (u, v) => {
    const [dx, dy] = [(u - x) / (size * 1.2), (v - y - size * 1.2) / (size * 1.5)];
    return dx * dx + dy * dy < 1 ? (clothes + 12 * Math.sin(u / 5) * Math.sin(v / 7)) * light : null;
  });
}

/** Paints a card with perspective. */
export function paintCard(canvas: Canvas, card: HeldCard): void {
  const { x, y, size, light } = card;
  const onCard = placeOnCard(canvas, card);
  const ink = inkOf(card);
  // The paper is twice as long as the square, and a little more seen from near.
  const around = size * 1.25;
  paint(canvas, { left: x - around, right: x + around, top: y - around, bottom: y + around }, FINE, (u, v) => {
    const shade = ink(...onCard(u, v));
    return shade === null ? null : shade * light;
  });
}

/** Gives for a pixel the place on the card in cm from the middle of its marker. */
function placeOnCard({ width, height }: Canvas, card: HeldCard): (u: number, v: number) => [number, number] {
  const roll = (card.roll - 90 * card.side) * RADIANS;
  const [tip, swing] = [card.tilt[0] * RADIANS, card.tilt[1] * RADIANS];
  // Swung about its height, then tipped, then rolled.
  const turned = (x: number, y: number, z: number) => {
    const [x1, z1] = [x * Math.cos(swing) + z * Math.sin(swing), z * Math.cos(swing) - x * Math.sin(swing)];
    const [y2, z2] = [y * Math.cos(tip) - z1 * Math.sin(tip), y * Math.sin(tip) + z1 * Math.cos(tip)];
    return [x1 * Math.cos(roll) - y2 * Math.sin(roll), x1 * Math.sin(roll) + y2 * Math.cos(roll), z2] as const;
  };
  const [across, down, out] = [turned(1, 0, 0), turned(0, 1, 0), turned(0, 0, 1)];
  const far = (FOCUS * SQUARE) / card.size;
  const middle = [((card.x - width / 2) * far) / FOCUS, ((card.y - height / 2) * far) / FOCUS, far] as const;
  const dot = (a: readonly [number, number, number], b: readonly [number, number, number]) =>
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const depth = dot(middle, out);
  return (u, v) => {
    const ray = [u - width / 2, v - height / 2, FOCUS] as const;
    const t = depth / dot(ray, out);
    const on = [t * ray[0] - middle[0], t * ray[1] - middle[1], t * ray[2] - middle[2]] as const;
    return [dot(on, across), dot(on, down)];
  };
}

function inkOf({ number, thumb }: HeldCard): (x: number, y: number) => number | null {
  const picture = pictureOf(number);
  const onMarker = (x: number, y: number) => {
    const [column, row] = [Math.floor(x + MODULES / 2) - 1, Math.floor(y + MODULES / 2) - 1];
    return column >= 0 && row >= 0 && column < CELLS && row < CELLS && picture[row * CELLS + column] === true;
  };
  const module = SQUARE / MODULES;
  const reach = thumb === null ? 0 : WIDTH / 2 - SQUARE / 2 + thumb * module;
  return (x, y) => {
    const fromTop = y + HEIGHT / 2 - UP;
    if (Math.abs(x) > WIDTH / 2 || fromTop < 0 || fromTop > HEIGHT) return null;
    // The thumb comes from the left, a little under the middle, round at its end.
    const from = x + WIDTH / 2;
    if (reach > 0 && Math.hypot(Math.max(0, from - reach + 1), y - 2) < 1) return SKIN;
    if (Math.max(Math.abs(x), Math.abs(y)) < SQUARE / 2) return onMarker(x / module, y / module) ? WHITE : BLACK;
    return isLettering(x, y, fromTop) ? BLACK : WHITE;
  };
}

/** Roughly where the large number and the letters at the sides are printed. */
function isLettering(x: number, y: number, fromTop: number): boolean {
  if (fromTop > 1.5 && fromTop < 4.5 && x > -9 && x < -4) return Math.sin(x * 3) > 0;
  const [long, short] = [Math.max(Math.abs(x), Math.abs(y)), Math.min(Math.abs(x), Math.abs(y))];
  return long > 8.6 && long < 9.8 && short < 0.6 && Math.abs(x - y) > 0.3;
}
