import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { shownPictures } from '../../../tools/checks/pictures.mjs';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const FOR_DOCS = 'docs/screenshots';
const ALL = 'test-results/pictures';

/** The pictures to take, as paths from the root; null: all of them. */
const wanted = process.env.PRAATPLAAT_PICTURES === 'docs' ? shownPictures() : null;

/** More pictures than any movement takes. */
const MOST_PICTURES = 50;

/** One picture of what is on the screen once it has come to rest, named after it and its size. */
export async function shoot(page: Page, name: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const file = `${wanted ? FOR_DOCS : ALL}/${name}-${width}x${height}.png`;
  if (wanted && !wanted.has(file)) return;
  await page.evaluate(() => document.fonts.ready);
  mkdirSync(path.join(ROOT, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(ROOT, file), await pictureAtRest(page));
}

async function pictureAtRest(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  for (let pictures = 1; pictures < MOST_PICTURES; pictures++) {
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error(`the page did not come to rest in ${MOST_PICTURES} pictures`);
}
