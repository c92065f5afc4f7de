import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expect, test } from './fixtures.ts';

test('the handleiding in the program shows its pictures', async ({ page, shellUrl }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.button(nl.manual.open).click();
  const parts = page.getByRole('navigation', { name: nl.manual.parts });
  await parts.getByRole('button', { name: 'Wat is Praatplaat?' }).click();
  const picture = page.getByRole('img', { name: 'De weg van een traject' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(1000);
});
