import { readFileSync } from 'node:fs';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expectNothingFound } from './axe.ts';
import { expect, test } from './fixtures.ts';

const words = nl.praatplaat.takeAway;

test('the plate is taken away as PNG, as SVG with its own letters, and on one page of A3', async ({
  page,
  shellUrl,
}, info) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  await facilitator.goTo('praatplaat');
  await facilitator.button(words.heading).click();
  await expect(page.getByRole('img', { name: words.title('Voorbeeldstad') })).toBeVisible();
  await expectNothingFound(page, 'take-away');
  const saved = async (format: 'png' | 'svg') => {
    const [download] = await Promise.all([page.waitForEvent('download'), facilitator.button(words[format]).click()]);
    expect(download.suggestedFilename()).toBe(`Praatplaat gemeente Voorbeeldstad.${format}`);
    const file = info.outputPath(`plaat.${format}`);
    await download.saveAs(file);
    return readFileSync(file);
  };
  const png = await saved('png');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([4960, 3508]);
  const svg = (await saved('svg')).toString('utf8');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox/);
  expect(svg.match(/@font-face/g)).toHaveLength(2);
  expect(svg).toMatch(/>Eén vaste<.*>contactpersoon</s);
  expect(svg).not.toMatch(/<image|https?:\/\/(?!www\.w3\.org)/);

  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, path: info.outputPath('plaat.pdf') });
  const text = pdf.toString('latin1');
  expect(text.match(/\/MediaBox/g)).toHaveLength(1);
  const [width = 0, height = 0] =
    text
      .match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/)
      ?.slice(1)
      .map(Number) ?? [];
  // A3 on its side, in points.
  expect(Math.abs(width - 1190.55)).toBeLessThan(1);
  expect(Math.abs(height - 841.89)).toBeLessThan(1);
  expect(text, 'letters are letters').toContain('/ToUnicode');
  expect(text, 'nothing is pixels').not.toContain('/Subtype /Image');
});
