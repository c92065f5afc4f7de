import fc from 'fast-check';
import type { MinutesSettings } from '../../core/document/minutes-settings.ts';
import { PERSPECTIVES, SIGNS } from '../../core/domain/perspective.ts';
import { computeResults } from '../../core/scan/results/compute-results.ts';
import { scanPart } from '../../minutes/model/build.ts';
import type { MinutesCard, MinutesModel } from '../../minutes/model/model.ts';
import { madeScan, SHAPES } from '../core/scan/findings/claims/made-scans.ts';
import { emptyMinutes } from './minutes-model.ts';
import { exampleRounds } from './minutes-rounds.ts';

/** Words as people use them in such a session; sentences are made of them. */
const WORDS =
  'inwoners vertellen hun verhaal steeds opnieuw bij het loket en wijkteam de brief is moeilijk te lezen wij bellen binnen twee dagen terug een vast gezicht dat meegaat naar gesprek formulier op één bladzijde hulp komt vaak te laat cliëntondersteuning begeleiding schuldhulpverlening wachttijd afspraak samen met familie buurthuis vrijwilliger toegang maatwerk keukentafelgesprek indicatie consulent jeugd huisarts school woning werk inkomen vertrouwen ruimte regels uitzondering toestemming gegevensbeschermingseffectbeoordelingsprocedure meervoudigeproblematiekoverlegstructuurverantwoordelijke'.split(
    ' ',
  );

const sentence = (least: number, most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map((words) => {
    const text = words.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  });
const text = fc.oneof({ weight: 3, arbitrary: sentence(2, 9) }, { weight: 1, arbitrary: sentence(10, 40) });
const short = sentence(1, 4).map((words) => words.slice(0, -1));
const name = fc.constantFrom('Fatima El Amrani', 'Jan', 'Mevrouw Jansen', 'Corrie van den Berg-Oosterhuis', 'Ilse Bos');
const day = fc.option(fc.constantFrom('2026-12-18', '2027-01-14', '2026-12-05'));

const card: fc.Arbitrary<MinutesCard> = fc.record({
  id: fc.uuid(),
  type: fc.constantFrom('note', 'note', 'note', 'statement', 'improvementPoint', 'quote'),
  perspective: fc.constantFrom(...SIGNS),
  text,
  vote: fc.option(fc.constantFrom('3 stippen', '14 stippen')),
});

const zone = fc
  .record({ title: short, cards: fc.array(card, { minLength: 1, maxLength: 12 }), group: fc.option(short) })
  .map(({ title, cards, group }) => {
    const ids = cards.map(({ id }) => id);
    const half = Math.ceil(ids.length / 2);
    const groups = [
      { title: group, cardIds: ids.slice(0, half) },
      { title: null, cardIds: ids.slice(half) },
    ].filter(({ cardIds }) => cardIds.length > 0);
    return group === null ? { title, cards } : { title, cards, groups };
  });

const scan = fc
  .record({
    shapes: fc.array(fc.constantFrom(...Object.values(SHAPES)), { minLength: 3, maxLength: 3 }),
    people: fc.integer({ min: 10, max: 160 }),
    statements: fc.integer({ min: 3, max: 26 }),
    common: fc.boolean(),
    texts: fc.array(text, { minLength: 40, maxLength: 40 }),
    seed: fc.integer({ min: 1, max: 1000 }),
    seen: fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { maxLength: 12 }),
    labels: fc.constantFrom(
      ['Helemaal niet', 'Niet', 'Een beetje', 'Wel', 'Helemaal wel'],
      [
        'Helemaal niet van toepassing',
        'Niet van toepassing',
        'Een beetje van toepassing',
        'Van toepassing',
        'Helemaal van toepassing',
      ],
    ),
  })
  .map(({ shapes, people, statements, common, texts, seed, seen, labels: [...labels] }) => {
    const shapeOf = (who: string, at: number) => shapes[(at + (who === 'frontline' ? 1 : 0)) % 3] ?? [];
    const sort = { shapeOf, people: { residents: people, frontline: Math.ceil(people / 2) }, statements, common };
    const made = madeScan({ ...sort, together: 0.3 }, seed);
    const results = computeResults(
      {
        ...made,
        scale: { ...made.scale, labels },
        statements: made.statements.map((one, i) => ({ ...one, text: `${texts[i]} (${i + 1})` })),
        improvementPoints: made.improvementPoints.map((one, i) => ({ ...one, text: texts[39 - i] ?? one.text })),
      },
      10,
    );
    return scanPart(results, {
      isOnPlate: ({ id }) => id === 's1',
      isSeen: ({ id }) => seen.some((at) => id === `s${at}`),
    });
  });

const settings = fc.record({
  version: fc.constantFrom('full', 'full', 'full', 'short'),
  chartForm: fc.constantFrom('editable', 'drawn'),
  introduction: fc.constantFrom('', 'Fijn dat u er was.\n\nDit verslag gaat naar iedereen die meedeed.'),
  openPoints: fc.array(text, { maxLength: 5 }).map((points) => points.join('\n')),
  remarks: fc.constantFrom<MinutesSettings['remarks']>({}, { actions: 'We beginnen klein.' }),
});

/** Sessions as municipalities have them, in Dutch words: few and many people, cards, tasks, actions and answers. */
export const dutchSession: fc.Arbitrary<MinutesModel> = fc
  .record({
    settings,
    present: fc.array(
      fc.record({
        name,
        organisation: fc.oneof(short, fc.constant('')),
        perspective: fc.constantFrom(...PERSPECTIVES),
      }),
      { maxLength: 30 },
    ),
    absent: fc.oneof(short, fc.constant('')),
    scan: fc.option(scan, { freq: 4 }),
    zones: fc.array(zone, { maxLength: 6 }),
    hasRounds: fc.boolean(),
    improvementTasks: fc.array(
      fc.record({
        id: fc.uuid(),
        from: text,
        to: text,
        forWhom: short,
        why: fc.oneof(text, fc.constant('')),
        cards: fc.array(card, { maxLength: 4 }),
      }),
      { maxLength: 5 },
    ),
    actions: fc.array(
      fc.record({
        id: fc.uuid(),
        number: fc.integer({ min: 1, max: 40 }),
        status: fc.constantFrom('open', 'busy', 'done', 'dropped'),
        taskId: fc.constant(null),
        taskTo: fc.constant(null),
        what: text,
        who: fc.oneof(name, fc.constant('')),
        dueDate: day,
        firstStep: fc.oneof(text, fc.constant('')),
        howWeKnow: fc.oneof(text, fc.constant('')),
        lookBackDate: day,
      }),
      { maxLength: 14 },
    ),
    began: fc.option(
      fc.record({
        noticed: fc.oneof(text, fc.constant('')),
        ambitions: fc.array(fc.record({ text, indicator: fc.oneof(text, fc.constant('')) }), { maxLength: 3 }),
        circle: fc.subarray([
          { perspective: 'residents' as const, count: 12 },
          { perspective: 'policy' as const, count: 1 },
        ]),
        say: fc.constantFrom('', 'U maakt het samen'),
        border: fc.oneof(text, fc.constant('')),
        earlier: fc.array(fc.record({ what: text, when: fc.constantFrom('', '2023'), left: text }), { maxLength: 4 }),
      }),
    ),
    earlier: fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 40 }),
        what: text,
        who: name,
        status: fc.constantFrom('open', 'busy', 'done', 'dropped'),
        note: text,
      }),
      { maxLength: 5 },
    ),
    followUpDate: day,
  })
  .map(({ settings: chosen, hasRounds, zones, ...session }) => ({
    ...emptyMinutes(),
    ...session,
    zones,
    settings: { ...emptyMinutes().settings, ...chosen },
    municipality: 'Voorbeeldstad',
    date: '2026-12-03',
    place: 'Buurthuis De Linde',
    begin: '14:00',
    end: '16:30',
    facilitator: 'Karin Vos',
    noteTaker: 'Marieke Blom',
    replyBy: '2026-12-17',
    contact: 'marieke@voorbeeldstad.nl',
    votingRounds: hasRounds ? exampleRounds() : [],
  }));
