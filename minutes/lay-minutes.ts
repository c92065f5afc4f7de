import { composeMinutes } from './chapters/compose.ts';
import type { Brevity } from './chapters/short.ts';
import { largerSize } from './look/text-style.ts';
import type { MinutesModel } from './model/model.ts';
import { type LaidOut, withGuide } from './pages/guide.ts';
import type { Drawn } from './pages/heights.ts';
import { OUR_PAPER, type Paper } from './pages/paginate.ts';
import { metricsFor } from './pages/style-metrics.ts';

/** How the short version can be: its text so many times larger (15 points in place of 11, or 14), and how much it says. */
const SHORT: readonly (readonly [scale: number, brevity: Brevity])[] = [
  [15 / 11, 'steps'],
  [15 / 11, 'all'],
  [14 / 11, 'all'],
  [14 / 11, 'first'],
];

/** The minutes on our own pages, and how many times larger their text is than in the full version. */
export interface LaidMinutes extends LaidOut {
  readonly scale: number;
}

/** Lays the chosen version out; the short one no smaller and no briefer than it takes to stand on one page, or on as few as it can. */
export function layMinutes(model: MinutesModel, withLogo: boolean, drawn?: Drawn): LaidMinutes {
  if (model.settings.version === 'full') return { ...withGuide(composeMinutes(model, withLogo), drawn), scale: 1 };
  const lay = ([scale, brevity]: (typeof SHORT)[number]): LaidMinutes => ({
    ...withGuide(composeMinutes(model, withLogo, brevity), drawn, enlargedPaper(scale)),
    scale,
  });
  const [first, ...shorter] = SHORT as [(typeof SHORT)[number], ...(typeof SHORT)[number][]];
  return shorter.reduce((found, next) => {
    const other = found.sheets.length > 1 ? lay(next) : found;
    return other.sheets.length < found.sheets.length ? other : found;
  }, lay(first));
}

/** Pages for larger text: seen from the text they are so much smaller, and so is the space between texts, which stays as it is. */
function enlargedPaper(scale: number): Paper {
  const roomOf: Paper['roomOf'] = (page, section) => {
    const { width, height } = OUR_PAPER.roomOf(page, section);
    return { width: width / scale, height: height / scale, metrics };
  };
  const metrics = (style: string) => {
    const { size, before, after, ...rest } = metricsFor(style);
    return { ...rest, size: largerSize(size, scale) / scale, before: before / scale, after: after / scale };
  };
  return { ...OUR_PAPER, roomOf };
}
