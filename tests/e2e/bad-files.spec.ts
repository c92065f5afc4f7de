import { nl } from '../../renderer/src/locale/nl/index.ts';
import { Facilitator } from './actor.ts';
import { expect, test } from './fixtures.ts';

const bytes = (text: string) => Buffer.from(text);
const FILES: readonly { name: string; buffer: Buffer; sentence: string }[] = [
  { name: 'leeg.csv', buffer: bytes(''), sentence: nl.errors['file-empty'] },
  { name: 'kop.csv', buffer: bytes('Wie bent u?;Stelling\n'), sentence: nl.errors['file-no-rows'] },
  {
    name: 'plaatje.csv',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    sentence: nl.errors['file-unknown-format'],
  },
  { name: 'brief.xlsx', buffer: bytes('%PDF-1.7\n%abc'), sentence: nl.errors['file-unknown-format'] },
  {
    name: 'half.xlsx',
    buffer: Buffer.from('504b030414000600080000002100', 'hex'),
    sentence: nl.errors['file-damaged'],
  },
];

test('a wrong file gets one Dutch sentence, stores nothing, and the next file works', async ({ page, shellUrl }) => {
  const facilitator = new Facilitator(page);
  await facilitator.open(shellUrl);
  await facilitator.newTrajectory('Testgemeente');
  for (const { name, buffer, sentence } of FILES) {
    await facilitator.chooseFile({ name, mimeType: 'application/octet-stream', buffer });
    await expect(page.getByText(sentence), name).toBeVisible();
    await expect(page.getByText(nl.scan.drop.choose, { exact: true })).toBeEnabled();
  }
  const rows = Array.from({ length: 12 }, (_, n) => `Inwoner;${n % 2 ? 'Eens' : 'Oneens'};Antwoord ${n} 🌷`).join('\n');
  const good = bytes(`Wie bent u?;Ik weet waar ik hulp kan vragen.;Waarom vindt u dat?\n${rows}\n`);
  await facilitator.chooseFile({ name: 'goed.csv', mimeType: 'text/csv', buffer: good });
  await facilitator.button(nl.scan.check.import).click();
  await facilitator.button(nl.scan.done.results).click();
  await facilitator.openPart(new RegExp(`^${nl.results.openAnswers}`));
  await expect(page.getByText('Antwoord 3 🌷', { exact: true })).toBeVisible();
});
