import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

const folder = path.resolve(import.meta.dirname, '../../../docs/screenshots');

/** More pictures than any movement takes. */
const MOST_PICTURES = 50;

/** One picture of what is on the screen once it has come to rest, named after it and its size. */
export async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  writeFileSync(path.join(folder, `${name}-${width}x${height}.png`), await pictureAtRest(page));
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
