import { describe, expect, it } from 'vitest';
import type { MinutesRound } from '../../minutes/model/model.ts';
import { emptyMinutes } from '../helpers/minutes-model.ts';
import { picturesFor } from '../helpers/minutes-pictures.ts';
import { exampleRounds } from '../helpers/minutes-rounds.ts';
import { writeMinutes } from '../helpers/write-minutes.ts';
import { readDocx } from './read-docx.ts';

async function minutesOf(votingRounds: MinutesRound[], version: 'short' | 'full' = 'full') {
  const model = { ...emptyMinutes(), votingRounds };
  const file = await writeMinutes({ ...model, settings: { ...model.settings, version } }, picturesFor(model));
  return readDocx(file);
}

describe('voting rounds in the minutes', () => {
  it('[M7] say their rules, also that the result was hidden and how it was counted', async () => {
    const { headings, paragraphs } = await minutesOf(exampleRounds());
    expect(headings.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Stemronde: Wat pakken we het eerst aan?',
        'Stemronde 2, na het gesprek: Wat pakken we het eerst aan?',
      ]),
    );
    expect(paragraphs).toContain(
      '18 van 20 mensen hebben gestemd. Iedereen had 3 stippen, met hoogstens 2 op één kaart. De uitslag was verborgen tot de ronde gesloten was. We telden op twee manieren: elke stem even zwaar, en elke groep even zwaar.',
    );
  });

  it('[M7] say in which ways people voted when phones took part, and how many in each', async () => {
    const [first, ...rest] = exampleRounds();
    if (!first) throw new Error('no round');
    const ways = [
      { way: 'phone' as const, people: 10 },
      { way: 'slips' as const, people: 6 },
      { way: 'hands' as const, people: 2 },
    ];
    const { paragraphs } = await minutesOf([{ ...first, ways }, ...rest]);
    expect(paragraphs.join('\n')).toContain(
      '18 van 20 mensen hebben gestemd. Zo stemden zij: 10 met de telefoon, 6 op papier en 2 met de hand omhoog. Iedereen had 3 stippen',
    );
  });

  it('[M7] say it when phones voted without voting cards', async () => {
    const [first, ...rest] = exampleRounds();
    if (!first) throw new Error('no round');
    const ways = [{ way: 'phone' as const, people: 18 }];
    const textOf = async (round: typeof first) => (await minutesOf([round, ...rest])).paragraphs.join('\n');
    const unchecked =
      '18 met de telefoon. Er waren geen stemkaarten: wie twee telefoons heeft, kon twee keer stemmen. Iedereen';
    expect(await textOf({ ...first, ways, openLobby: true })).toContain(unchecked);
    expect(await textOf({ ...first, ways })).not.toContain('geen stemkaarten');
  });

  it('[M7] have both totals and every perspective', async () => {
    const [first] = (await minutesOf(exampleRounds())).tables;
    expect(first?.[0]).toEqual([
      'Plaats',
      'Kaart',
      'Stippen',
      'Inwoners',
      'Uitvoering',
      'Beleid',
      'Elke groep even zwaar',
    ]);
    expect(first?.[1]?.slice(0, 7)).toEqual([
      '1',
      'Brieven op taalniveau B1, getest met inwoners',
      '20',
      '4',
      '8',
      '8',
      'plaats 1, gemiddeld 1,1',
    ]);
  });

  it('[M7] show in the second round what the conversation changed', async () => {
    const [, second] = (await minutesOf(exampleRounds())).tables;
    const column = second?.[0]?.indexOf('Eerste ronde') ?? -1;
    expect(second?.slice(1).map((row) => [row[1], row[column]])).toEqual([
      ['Eén vaste contactpersoon', 'plaats 3, nu 2 hoger'],
      ['Eén verhaal, één dossier', 'plaats 2, nu gelijk'],
      ['Brieven op taalniveau B1, getest met inwoners', 'plaats 1, nu 2 lager'],
    ]);
  });

  it('are named in the short version with what came out on top', async () => {
    const { paragraphs } = await minutesOf(exampleRounds(), 'short');
    const line = paragraphs.find((text) => text.startsWith('Stemronde: '));
    expect(line).toContain('Op plaats 1 kwam “Brieven op taalniveau B1, getest met inwoners”.');
    expect(paragraphs).not.toContain('We hebben nog niet met stippen gekozen.');
  });

  it('[M6] give no figures, no places and no order of a vote of too few', async () => {
    const [round] = exampleRounds();
    if (!round) throw new Error('there are rounds');
    const options = round.options.map(({ id }) => ({ id, shown: false as const }));
    const { tables, paragraphs } = await minutesOf([{ ...round, result: { tells: 'nothing', people: 4, options } }]);
    expect(tables).toEqual([]);
    expect(paragraphs.join('\n')).toContain('Anders kan bekend worden wat iemand heeft gekozen.');
  });
});
