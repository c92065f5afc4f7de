import { grayOf } from '../../../../../core/markers/gray-image.ts';
import { markerReader } from '../../../../../core/markers/read-markers.ts';
import {
  afterPicture,
  type CardReading,
  type CardRules,
  type CardSighting,
  NOTHING_READ,
  numbersRead,
  withoutNumbers,
} from '../../../../../core/voting/card-sightings.ts';

/** What the window asks: to look at a picture, or to see these numbers again as if for the first time. */
export type CardQuestion =
  | { readonly ask: 'look'; readonly picture: ImageBitmap; readonly rules: CardRules }
  | { readonly ask: 'forget'; readonly numbers: readonly number[] };

/** What was in a picture. Which side is up is only in what counts from now on, once. */
export interface CardAnswer {
  readonly counts: readonly CardSighting[];
  readonly doubtful: readonly number[];
  /** How light the picture is, 0 to 255. */
  readonly light: number;
}

const read = markerReader();
let reading: CardReading = NOTHING_READ;

addEventListener('message', ({ data }: MessageEvent<CardQuestion>) => {
  if (data.ask === 'look') postMessage(look(data));
  else reading = withoutNumbers(reading, data.numbers);
});

/** Looks at a picture and lets it go. */
function look({ picture, rules }: Extract<CardQuestion, { ask: 'look' }>): CardAnswer {
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, 0, 0);
  picture.close();
  const image = grayOf(context.getImageData(0, 0, width, height).data, width, height);
  const after = afterPicture(reading, read(image, rules.handedOut), rules);
  reading = after.reading;
  const light = image.pixels.reduce((sum, one) => sum + one, 0) / Math.max(1, image.pixels.length);
  return { counts: after.counts, doubtful: numbersRead(reading, rules).doubtful, light };
}
