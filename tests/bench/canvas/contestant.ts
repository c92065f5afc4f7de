import { type Bench, drag, openBench, type Phase, pan, SCREEN, zoom } from './driver.ts';

const REST_MS = 1500;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A program with a scene of cards, ready to be worked with. */
export interface Contestant {
  readonly name: string;
  /** The size of the page in which the picture itself takes 1920x1080. */
  readonly size: { readonly width: number; readonly height: number };
  /** Opens the page with the cards on it; resolves the milliseconds from the call for the page to the painted scene. */
  open(bench: Bench, cards: number): Promise<number>;
  /** Somewhere on a card near the middle. */
  card(bench: Bench): Promise<Point>;
  /** The turn of the wheel that zooms by 2 in 45 steps. */
  step(bench: Bench): Promise<number>;
  /** Throws when the card was not moved by the drag. */
  check(bench: Bench, before: Point): Promise<void>;
}

export interface Run {
  readonly ready: number;
  readonly pan: Phase;
  readonly zoom: Phase;
  readonly drag: Phase;
}

/** One whole run of one contestant in a browser of its own. */
export async function measure(contestant: Contestant, cards: number): Promise<Run> {
  const bench = await openBench(contestant.size);
  try {
    const ready = await contestant.open(bench, cards);
    // What is made once after opening is no part of a pan.
    await bench.page.waitForTimeout(REST_MS);
    const middle = { x: SCREEN.width / 2, y: SCREEN.height / 2 };
    const panned = await pan(bench, middle);
    const zoomed = await zoom(bench, middle, await contestant.step(bench));
    const at = await contestant.card(bench);
    const moved = await drag(bench, at);
    await contestant.check(bench, at);
    return { ready, pan: panned, zoom: zoomed, drag: moved };
  } finally {
    await bench.browser.close();
  }
}
