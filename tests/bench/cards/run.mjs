/**
 * How well voting cards are read in drawn rooms, by the size of the black square: in light one picture, in the dark (noise, shake,
 * JPEG) six. Then wrong sides in 10,000 looks, numbers seen in rooms without cards, and the time for one picture of 1920 by 1080.
 * `-- 1` reads one room per row and a hundredth of the looks.
 */
import { loadavg } from 'node:os';
import { DARK, LIGHT, roomOf } from '../../core/markers/room/drawn-room.ts';
import { ghostsInClutter, measureRooms, timeOf } from './measure.ts';

const ROOMS = Number(process.argv[2] ?? 4);
const FULL = ROOMS > 1;
/** Half as wide and high: the same cards in less room, and four times as fast. */
const small = (/** @type {import('../../core/markers/room/drawn-room.ts').RoomSort} */ sort) => ({
  ...sort,
  width: 960,
  height: 544,
});
const percent = (/** @type {number} */ share) => (100 * share).toFixed(1);
/** @type {Record<string, unknown>} */
const figures = {};

console.log(
  '| side of the square | light, one picture | dark, one | dark, counted after 2 to 6 | wrong sides | ghosts |',
);
console.log('|---|---|---|---|---|---|');
for (const size of [20, 24, 28, 32, 40, 48, 64, 120]) {
  const light = measureRooms(roomOf(LIGHT, size), ROOMS, 1);
  const dark = measureRooms(roomOf(DARK, size), Math.ceil(ROOMS / 2), 6);
  const row = { light: light.seen / light.looks, dark: dark.seen / dark.looks, counted: dark.counted };
  figures[size] = row;
  const [wrong, ghosts] = [light.wrongSides + dark.wrongSides, light.ghosts + dark.ghosts];
  const after = dark.counted.slice(1).map(percent).join(' ');
  console.log(`| ${size} px | ${percent(row.light)} % | ${percent(row.dark)} % | ${after} | ${wrong} | ${ghosts} |`);
}
const sides = [28, 32, 48].flatMap((size) =>
  [LIGHT, DARK].map((light) => measureRooms(small(roomOf(light, size)), FULL ? 46 : 1, 1)),
);
const sum = (/** @type {'looks' | 'wrongSides' | 'ghosts'} */ what) => sides.reduce((all, one) => all + one[what], 0);
const clutter = [LIGHT, DARK].map((light) => ghostsInClutter(roomOf(light, 32), FULL ? 20 : 1));
const time = { light: timeOf(roomOf(LIGHT, 32), 15), dark: timeOf(roomOf(DARK, 32), 15) };
console.log(`${sum('wrongSides')} wrong sides and ${sum('ghosts')} other numbers in ${sum('looks')} looks`);
console.log(`${clutter.join(' and ')} markers seen in ${FULL ? 20 : 1} rooms without cards, in light and in the dark`);
console.log(
  JSON.stringify({
    bench: 'cards',
    figures,
    looks: sum('looks'),
    wrongSides: sum('wrongSides'),
    ghosts: sum('ghosts'),
    clutter,
    time,
    load: loadavg()[0],
  }),
);
