import { readFileSync } from 'node:fs';
import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expect, test } from './fixtures.ts';

test('the results are saved as Excel and as CSV, and the screen says where they are', async ({
  page,
  shellUrl,
}, info) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.openSample();
  await facilitator.button(nl.results.more).click();
  for (const [format, start] of [
    ['xlsx', 'PK'],
    ['csv', '\ufeffSoort;'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      facilitator.button(nl.exports.save[format]).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^\\d{4}-\\d\\d-\\d\\d Resultaten toegangsscan gemeente Voorbeeldstad\\.${format}$`),
    );
    const file = info.outputPath(`resultaten.${format}`);
    await download.saveAs(file);
    expect(readFileSync(file, 'utf8').startsWith(start)).toBe(true);
    await expect(page.getByText(nl.exports.result.download)).toBeVisible();
  }
});
