import { describe, expect, test } from 'vitest';
import { proposeMapping } from '../../../core/scan/recognise/propose.ts';
import type { QuestionSet } from '../../../core/scan/table/mapping.ts';
import { rolesOf, tableOf, times } from './tables.ts';

const SETS: readonly QuestionSet[] = [
  {
    id: 'a',
    name: 'a',
    isExample: true,
    statements: [{ text: 'Ik hoef mijn verhaal maar één keer te vertellen.', principle: 6, perspective: 'residents' }],
  },
];
const answers = (...labels: string[]) =>
  proposeMapping(
    tableOf(
      ['Vraag [a]', 'Vraag [b]'],
      labels.map((l) => [l, l]),
    ),
    [],
  );

describe('the answer scale', () => {
  test.for([
    [
      'Helemaal niet van toepassing',
      'Niet van toepassing',
      'Een beetje van toepassing',
      'Van toepassing',
      'Helemaal van toepassing',
    ],
    ['Helemaal mee oneens', 'Mee oneens', 'Neutraal', 'Mee eens', 'Helemaal mee eens'],
    ['Helemaal niet mee eens', 'Niet mee eens', 'Niet mee eens, niet mee oneens', 'Mee eens', 'Helemaal mee eens'],
    ['Zeer oneens', 'Oneens', 'Een beetje oneens', 'Een beetje eens', 'Eens', 'Zeer eens'],
    ['Zeer slecht', 'Slecht', 'Matig', 'Voldoende', 'Goed', 'Uitstekend'],
    ['Zeer ontevreden', 'Ontevreden', 'Neutraal', 'Tevreden', 'Zeer tevreden'],
    ['Nooit', 'Zelden', 'Soms', 'Vaak', 'Altijd'],
    ['Never', 'Rarely', 'Sometimes', 'Often', 'Very often', 'Always'],
    ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
    ['Helemaal niet', 'Niet', 'Een beetje', 'Wel', 'Helemaal wel'],
    ['Helemaal niet', 'Grotendeels niet', 'Deels', 'Grotendeels wel', 'Helemaal wel'],
    ['1 (slecht)', '2', '3', '4', '5 (goed)'],
    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    ['5 - helemaal mee oneens', '4', '3', '2', '1 - helemaal mee eens'],
  ])('%s … is put in order, lowest first', (labels) => {
    const shuffled = labels.toSorted((a, b) => a.slice(1).localeCompare(b.slice(1)));
    expect(answers(...shuffled, 'Weet ik niet').scale).toEqual({ labels, dontKnow: ['Weet ik niet'] });
  });

  test('"niet van toepassing" is no score where the scale is about something else', () => {
    const { scale } = answers('Eens', 'Oneens', 'Niet van toepassing', 'n.v.t.', 'Geen mening', 'weet niet');
    expect(scale?.labels).toEqual(['Oneens', 'Eens']);
    expect(scale?.dontKnow).toHaveLength(4);
  });

  test('"n.v.t." is no score beside "niet van toepassing"', () => {
    const { scale } = answers('Niet van toepassing', 'Van toepassing', 'n.v.t.');
    expect(scale).toEqual({ labels: ['Niet van toepassing', 'Van toepassing'], dontKnow: ['n.v.t.'] });
  });

  test('a category of a well-known scale that nobody chose is added, and so is a number', () => {
    const labels = ['Helemaal niet van toepassing', 'Niet van toepassing', 'Van toepassing', 'Helemaal van toepassing'];
    expect(answers(...labels).scale?.labels[2]).toBe('Een beetje van toepassing');
    expect(answers('2', '5', '4').scale?.labels).toEqual(['1', '2', '3', '4', '5']);
  });

  test('spellings that differ in case are one category', () => {
    expect(answers('Eens', 'eens', 'EENS', 'Oneens').scale?.labels).toHaveLength(2);
  });

  test('counts, years and page numbers are no scale', () => {
    const table = tableOf(
      ['Last page', 'Hoeveel keer?', 'Leeftijd'],
      [
        ['1', '2', '5'],
        ['2', '3', '6'],
        ['4', '4', '7'],
      ],
    );
    expect(proposeMapping(table, []).scale).toBeNull();
  });
});

describe('who answered', () => {
  const propose = (values: readonly string[], header = 'Vraag 1', fileName = 'scan.csv') =>
    proposeMapping(tableOf([header], times(4, ...values.map((value) => [value])), fileName), []).group;

  test('is read from the values of a column, whatever its header', () => {
    expect(propose(['Cliënt', 'Mantelzorger', 'Wijkteamlid', 'Beleidsmedewerker'])).toEqual({
      kind: 'column',
      values: [
        { text: 'Cliënt', perspective: 'residents' },
        { text: 'Mantelzorger', perspective: 'residents' },
        { text: 'Wijkteamlid', perspective: 'frontline' },
        { text: 'Beleidsmedewerker', perspective: null },
      ],
    });
  });

  test('the first telling word decides', () => {
    const group = propose(['Inwoner of vertegenwoordiger van inwoners', 'Medewerker die met inwoners werkt']);
    expect(group).toMatchObject({ values: [{ perspective: 'residents' }, { perspective: 'frontline' }] });
  });

  test('is read from the file name where no column says it, else asked', () => {
    expect(propose(['x'], 'a', 'toegangsscan inwoners 2026.csv')).toEqual({
      kind: 'whole-file',
      perspective: 'residents',
    });
    expect(propose(['x'], 'a', 'Toegangsscan.csv')).toBeNull();
  });
});

describe('statements', () => {
  const principleOf = (text: string) => {
    const table = tableOf([text, 'Iets anders'], times(3, ['Eens', 'Oneens'], ['Oneens', 'Eens']));
    const role = proposeMapping(table, SETS).columns[0];
    return role?.role === 'statement' ? role.principle : undefined;
  };

  test('get their principle from a question set, also when the text differs a little', () => {
    expect(principleOf('Ik hoef mijn verhaal maar één keer te vertellen.')).toBe(6);
    expect(principleOf('ik hoef mijn verhaal maar een keer te vertellen')).toBe(6);
    expect(principleOf('Ik hoefde mijn verhaal maar 1 keer te vertellen')).toBe(6);
  });

  test('get their principle from a telling word, else none', () => {
    expect(principleOf('De medewerkers zijn deskundig')).toBe(4);
    expect(principleOf('Het gaat lekker hier')).toBeNull();
  });

  test('a statement that nobody answered stays one among the others of its question', () => {
    const table = tableOf(
      ['Nu? [a]', 'Nu? [b]', 'Nu? [c]'],
      [
        ['Eens', '', 'Oneens'],
        ['Oneens', '', 'Eens'],
      ],
    );
    expect(rolesOf(proposeMapping(table, []))).toEqual(['statement', 'statement', 'statement']);
  });

  test('yes and no are a scale only where there is no other', () => {
    const yes = times(3, ['Ja', 'Nee'], ['Nee', 'Ja']);
    expect(rolesOf(proposeMapping(tableOf(['Nu? [a]', 'Nu? [b]'], yes), []))).toEqual(['statement', 'statement']);
    const both = yes.map((row) => [...row, row[0] === 'Ja' ? 'Eens' : 'Oneens']);
    const withScale = proposeMapping(tableOf(['Lid? [a]', 'Lid? [b]', 'De hulp past'], both), []);
    expect(rolesOf(withScale)).toEqual(['other', 'other', 'statement']);
  });

  test('three questions with yes and no beside a scale are asked', () => {
    const rows = times(3, ['Ja', 'Nee', 'Ja', 'Eens'], ['Nee', 'Ja', 'Ja', 'Oneens']);
    const { asks } = proposeMapping(tableOf(['Lid? [a]', 'Lid? [b]', 'Lid? [c]', 'De hulp past'], rows), []);
    expect(asks).toEqual([{ kind: 'yes-no', columns: [0, 1, 2] }]);
  });
});

describe('improvement points', () => {
  test('one column per option, filled with yes and no, x and blank, or the option itself', () => {
    const headers = ['a', 'b', 'c'].map((option) => `Wat moet beter? [${option}]`);
    for (const row of [
      ['Ja', 'Nee', 'Nee'],
      ['x', '', ''],
      ['a', '', ''],
      ['1', '0', '0'],
    ]) {
      expect(new Set(rolesOf(proposeMapping(tableOf(headers, times(5, row)), [])))).toEqual(
        new Set(['improvementPoint']),
      );
    }
  });

  const CELLS = [
    'Brieven, formulieren en mail zijn duidelijk, Ik beslis mee',
    'Ik beslis mee, Als het anders loopt, verandert de hulp mee',
    'Brieven, formulieren en mail zijn duidelijk, Als het anders loopt, verandert de hulp mee',
    'Ik beslis mee',
  ];

  test('several choices in one cell: options that hold the separator are found from the answers', () => {
    const rows = times(3, ...CELLS.map((cell) => [cell]));
    const { list, columns } = proposeMapping(tableOf(['Kies maximaal twee verbeterpunten'], rows), []);
    expect(columns[0]?.role).toBe('improvementList');
    expect(list?.options.map(({ text }) => text).sort()).toEqual([
      'Als het anders loopt, verandert de hulp mee',
      'Brieven, formulieren en mail zijn duidelijk',
      'Ik beslis mee',
    ]);
  });

  test.for([';', '|', '\n', ','])(
    'several choices in one cell, separated by %j, with statements of the file as options',
    (separator) => {
      const headers = ['Ik beslis mee.', 'Als het anders loopt, verandert de hulp mee.', 'Top drie'];
      const cell = ['Ik beslis mee', `Als het anders loopt, verandert de hulp mee${separator}`].join(separator);
      const rows = times(3, ['Eens', 'Oneens', cell], ['Oneens', 'Eens', 'Ik beslis mee']);
      const { list } = proposeMapping(tableOf(headers, rows), []);
      expect(list?.separator).toBe(separator);
      expect(list?.options.map(({ text }) => text)).toEqual(headers.slice(0, 2));
    },
  );

  test('open answers with many commas are no list', () => {
    const rows = Array.from({ length: 20 }, (_, i) => [
      `Het duurt lang, ik wachtte ${i} weken, en toen, nou ja, nummer ${i * 7}`,
    ]);
    expect(rolesOf(proposeMapping(tableOf(['Waarom moet dit beter?'], rows), []))).toEqual(['openAnswer']);
  });
});

describe('exports with codes instead of texts', () => {
  const CODED = ['G01Q01', 'G02Q02[SQ001]', 'G02Q02[SQ002]', 'G03Q03[SQ001]', 'G03Q03[SQ002]', 'G03Q03[SQ003]'];
  const rows = times(4, ['Inwoner', 'A1', 'A5', 'Y', 'N', 'N'], ['Medewerker', 'A2', 'A3', 'N', 'Y', 'N']);

  test('answer codes are a scale, and the only question with yes and no holds the improvement points', () => {
    const mapping = proposeMapping(tableOf(CODED, rows), []);
    expect(rolesOf(mapping)).toEqual([
      'group',
      ...times(2, ['statement']).flat(),
      ...times(3, ['improvementPoint']).flat(),
    ]);
    expect(mapping.scale?.labels).toEqual(['A1', 'A2', 'A3', 'A5']);
  });

  test('sub-questions with the same code stay apart', () => {
    const texts = proposeMapping(tableOf(CODED, rows), []).columns.flatMap((role) =>
      'text' in role ? [role.text] : [],
    );
    expect(new Set(texts).size).toBe(5);
  });

  test('bare numbers under whole sentences are a scale, also when a sentence speaks of years', () => {
    const headers = ['De hulp past over een jaar nog', 'Ik beslis zelf mee', 'De brief is goed te lezen'];
    const table = tableOf(headers, times(3, ['1', '5', '2'], ['3', '4', 'Weet ik niet']));
    expect(proposeMapping(table, []).scale).toEqual({ labels: ['1', '2', '3', '4', '5'], dontKnow: ['Weet ik niet'] });
  });

  test('so are numbers under numbered codes, with decimals too; a 9 that stands apart is no score', () => {
    const rows = times(3, ['1', '1,00', '5,00', '9,00'], ['2', '2,00', '3,00', '4,00']);
    const mapping = proposeMapping(tableOf(['rol', 'v1', 'v2', 'v3'], rows), []);
    expect(rolesOf(mapping)).toEqual(['group', 'statement', 'statement', 'statement']);
    expect(mapping.scale).toEqual({ labels: ['1,00', '2,00', '3,00', '4,00', '5,00'], dontKnow: ['9,00'] });
    expect(mapping.directionGuessed).toBe(true);
    const toNine = proposeMapping(
      tableOf(['v1', 'v2', 'v3'], times(3, ['1', '2', '9'], ['4', '2', '3'], ['0', '1', '4'])),
      [],
    );
    expect(toNine.scale).toEqual({ labels: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], dontKnow: [] });
  });

  test('LimeSurvey for R: parts of a code make a question', () => {
    const headers = ['rol', 'Q01_SQ001', 'Q01_SQ002', 'Q02_SQ001', 'Q02_SQ002', 'Q02_SQ003'];
    const mapping = proposeMapping(
      tableOf(headers, times(3, ['1', '4', '2', '1', '0', '0'], ['2', '5', '3', '0', '1', '1'])),
      [],
    );
    expect(rolesOf(mapping)).toEqual([
      'group',
      ...times(2, ['statement']).flat(),
      ...times(3, ['improvementPoint']).flat(),
    ]);
  });

  test('what statistics programs write for an open question does not hide a statement', () => {
    const rows = times(2, ['Eens', 'NA'], ['Oneens', 'Eens'], ['NA', 'Neutraal']);
    const mapping = proposeMapping(tableOf(['De hulp past', 'De brief klopt'], rows), []);
    expect(rolesOf(mapping)).toEqual(['statement', 'statement']);
    expect(mapping.scale?.labels).not.toContain('NA');
  });
});
