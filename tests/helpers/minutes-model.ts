import { STANDARD_SETTINGS } from '../../core/document/minutes-settings.ts';
import type { ScanPerspective } from '../../core/domain/perspective.ts';
import type { PrincipleNumber } from '../../core/domain/principles.ts';
import type { ImprovementPointResult, StatementResult } from '../../core/scan/model/results.ts';
import { scanPart } from '../../minutes/model/build.ts';
import type { MinutesCard, MinutesModel } from '../../minutes/model/model.ts';
import { resultsOf } from '../core/scan/made-results.ts';

const SCALE = [
  'Helemaal niet van toepassing',
  'Niet van toepassing',
  'Een beetje van toepassing',
  'Van toepassing',
  'Helemaal van toepassing',
];

function statement(
  principle: PrincipleNumber,
  text: string,
  perspective: ScanPerspective,
  counts: number[],
  dontKnow = 3,
): StatementResult {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return { id: text, text, principle, groups: [{ shown: true, perspective, n, counts, dontKnow, blank: 1 }] };
}

const PRINCIPLE_3 = [
  statement(3, 'Ik beslis mee over de hulp die ik krijg.', 'residents', [12, 25, 41, 38, 14], 7),
  statement(3, 'Ik weet dat ik iemand mag meenemen naar het gesprek.', 'residents', [31, 36, 34, 19, 6], 11),
  statement(3, 'De inwoner bepaalt zelf welk doel voorop staat.', 'frontline', [2, 9, 18, 20, 9], 0),
  statement(3, 'Ik wijs inwoners op onafhankelijke cliëntondersteuning.', 'frontline', [1, 5, 13, 24, 15], 0),
];
const PRINCIPLE_6 = [
  statement(6, 'Ik weet waar ik met mijn vraag terecht kan.', 'residents', [22, 34, 40, 25, 9], 7),
  statement(6, 'Ik hoef mijn verhaal maar één keer te vertellen.', 'residents', [46, 42, 27, 15, 5], 2),
  statement(6, 'Brieven en formulieren zijn makkelijk te begrijpen.', 'residents', [41, 45, 30, 15, 4], 2),
  statement(6, 'Inwoners weten wat ze van ons kunnen verwachten.', 'frontline', [4, 10, 20, 17, 6], 1),
  statement(6, 'We delen met elkaar wat een inwoner al heeft verteld.', 'frontline', [9, 15, 18, 11, 4], 1),
];

function point(id: string, text: string, residents: number, frontline: number): ImprovementPointResult {
  const groups = [
    { perspective: 'residents' as const, count: residents, of: 137 },
    { perspective: 'frontline' as const, count: frontline, of: 58 },
  ];
  return { id, text, principle: null, groups };
}

const POINTS = [
  point('p1', 'Eén vaste contactpersoon', 71, 22),
  point('p2', 'Duidelijke brieven en formulieren', 64, 14),
  point('p3', 'Minder lang wachten op een besluit', 52, 31),
  point('p4', 'Meer ruimte voor medewerkers om af te wijken van de regels', 18, 35),
  point('p5', 'Eerder hulp, voordat het erger wordt', 52, 19),
];

const card = (
  id: string,
  type: MinutesCard['type'],
  perspective: MinutesCard['perspective'],
  text: string,
  dots = 0,
): MinutesCard => ({ id, type, perspective, text, vote: dots > 0 ? `${dots} stippen` : null });

const CARDS = {
  once: card('c1', 'statement', null, 'Ik hoef mijn verhaal maar één keer te vertellen.'),
  letters: card('c2', 'statement', null, 'Brieven en formulieren zijn makkelijk te begrijpen.', 4),
  contactPoint: card('c3', 'improvementPoint', null, 'Eén vaste contactpersoon', 6),
  quote: card('c4', 'quote', 'residents', 'Steeds weer een ander gezicht. Vier keer hetzelfde verhaal.'),
  quoteWorker: card('c5', 'quote', 'frontline', 'Ik zie in het systeem niet wat mijn collega al heeft gevraagd.'),
  file: card('c6', 'note', 'residents', 'Mijn dossier gaat niet mee van het loket naar het wijkteam'),
  systems: card('c7', 'note', 'frontline', 'Drie systemen die niet met elkaar praten'),
  consent: card('c8', 'note', 'policy', 'Eén registratie mag, mits de inwoner toestemming geeft'),
  privacy: card('c9', 'note', 'policy', 'Gegevensbeschermingseffectbeoordeling nodig voordat we gegevens delen'),
  person: card('c10', 'note', 'residents', 'Eén vaste contactpersoon', 14),
  story: card('c11', 'note', 'frontline', 'Eén verhaal, één dossier', 9),
  plain: card('c12', 'note', 'policy', 'Brieven op taalniveau B1, getest met inwoners', 6),
};

const TASKS: MinutesModel['improvementTasks'] = [
  {
    id: 't1',
    from: 'Inwoners doen vier keer hun verhaal, bij het loket, het wijkteam, de consulent en de zorgaanbieder.',
    to: 'Eén vast gezicht dat het dossier bij zich houdt',
    forWhom: 'Inwoners met vragen op meer dan één levensgebied',
    why: 'Steeds opnieuw vertellen kost vertrouwen en tijd. Twee van de drie inwoners zeggen dat ze dit nu meemaken.',
    cards: [CARDS.once, CARDS.quote, CARDS.person, CARDS.story],
  },
  {
    id: 't2',
    from: 'Brieven vol regels en artikelen',
    to: 'Brieven die inwoners in één keer begrijpen',
    forWhom: 'Iedereen die een besluit krijgt',
    why: '',
    cards: [CARDS.letters, CARDS.plain],
  },
];

const ACTIONS: MinutesModel['actions'] = [
  {
    id: 'a1',
    number: 1,
    status: 'open',
    taskId: TASKS[0]?.id ?? null,
    taskTo: TASKS[0]?.to ?? null,
    what: 'Een proef met een vaste contactpersoon in wijk Oost, met tien huishoudens',
    who: 'Fatima El Amrani (wijkteam Oost) en Jan de Vries',
    dueDate: '2026-12-18',
    firstStep: 'Tien huishoudens vragen of ze mee willen doen',
    howWeKnow: 'De huishoudens vertellen hun verhaal nog maar één keer. We bellen ze na vier weken.',
    lookBackDate: '2027-01-14',
  },
  {
    id: 'a2',
    number: 2,
    status: 'busy',
    taskId: TASKS[0]?.id ?? null,
    taskTo: TASKS[0]?.to ?? null,
    what: 'Een toestemmingsformulier op één A4',
    who: 'Jan de Vries (beleid)',
    dueDate: '2026-12-05',
    firstStep: '',
    howWeKnow: 'De cliëntenraad begrijpt het formulier zonder uitleg',
    lookBackDate: null,
  },
  {
    id: 'a3',
    number: 3,
    status: 'open',
    taskId: TASKS[1]?.id ?? null,
    taskTo: TASKS[1]?.to ?? null,
    what: 'De vijf brieven die we het meest versturen herschrijven samen met inwoners',
    who: '',
    dueDate: null,
    firstStep: 'Drie inwoners uitnodigen voor een leestafel in de bibliotheek',
    howWeKnow: '',
    lookBackDate: '2027-01-14',
  },
];

const PRESENT: MinutesModel['present'] = [
  { name: 'Mevrouw Jansen', organisation: 'Cliëntenraad Sociaal Domein', perspective: 'residents' },
  { name: 'Ahmed Yilmaz', organisation: '', perspective: 'residents' },
  { name: 'Corrie van den Berg-Oosterhuis', organisation: 'Ouderenbond Voorbeeldstad', perspective: 'residents' },
  { name: 'Fatima El Amrani', organisation: 'Wijkteam Oost', perspective: 'frontline' },
  { name: 'Sanne Bakker', organisation: 'Stichting Maatschappelijke Dienstverlening', perspective: 'frontline' },
  { name: 'Jan de Vries', organisation: 'Gemeente Voorbeeldstad, afdeling Samenleving', perspective: 'policy' },
];

const RESULTS = resultsOf({
  scale: SCALE,
  groups: [
    { perspective: 'residents', respondents: 137, abandoned: null },
    { perspective: 'frontline', respondents: 58, abandoned: null },
  ],
  statements: [...PRINCIPLE_3, ...PRINCIPLE_6],
  improvementPoints: POINTS,
});

/** Minutes of a complete, invented session in realistic Dutch. */
export function exampleMinutes(): MinutesModel {
  return {
    settings: STANDARD_SETTINGS,
    municipality: 'Voorbeeldstad',
    isSample: true,
    date: '2026-12-03',
    place: 'Buurthuis De Linde, Lindenlaan 12',
    begin: '14:00',
    end: '16:30',
    facilitator: 'Karin Vos',
    noteTaker: 'Marieke Blom',
    absent: 'Bart (woningcorporatie)',
    replyBy: '2026-12-17',
    contact: 'marieke@voorbeeldstad.nl',
    followUpDate: '2027-01-14',
    present: PRESENT,
    scan: scanPart(RESULTS, {
      isOnPlate: ({ id }) => id === CARDS.once.text || id === CARDS.letters.text,
      isSeen: () => false,
    }),
    zones: [
      { title: 'Startsituatie', cards: [CARDS.once, CARDS.letters, CARDS.contactPoint, CARDS.quote] },
      {
        title: 'Herkennen en duiden',
        cards: [CARDS.file, CARDS.systems, CARDS.quoteWorker, CARDS.consent, CARDS.privacy],
      },
      { title: 'Kiezen', cards: [CARDS.person, CARDS.story, CARDS.plain] },
    ],
    chosen: {
      question: 'Waar beginnen we mee?',
      cards: [CARDS.person, CARDS.story, CARDS.contactPoint, CARDS.plain, CARDS.letters].map((one, i) => ({
        text: one.text,
        rank: [1, 2, 3, 3, 5][i] ?? 0,
        vote: one.vote ?? '',
      })),
    },
    votingRounds: [],
    improvementTasks: TASKS,
    actions: ACTIONS,
    began: null,
    earlier: [],
    themes: [],
    learning: [],
    deepenings: [],
  };
}

/** Minutes of a session in which nothing was noted. */
export function emptyMinutes(): MinutesModel {
  return {
    settings: STANDARD_SETTINGS,
    municipality: 'Voorbeeldstad',
    isSample: false,
    date: null,
    place: '',
    begin: null,
    end: null,
    facilitator: '',
    noteTaker: '',
    absent: '',
    replyBy: null,
    contact: '',
    followUpDate: null,
    present: [],
    scan: null,
    zones: [],
    chosen: null,
    votingRounds: [],
    improvementTasks: [],
    actions: [],
    began: null,
    earlier: [],
    themes: [],
    learning: [],
    deepenings: [],
  };
}
