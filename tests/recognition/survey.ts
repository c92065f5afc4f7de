import type { Chance } from './random.ts';
import type { Group, ScaleTruth } from './truth.ts';
import { AWKWARD_POINT, OPEN_ANSWERS, POINTS, SCALES, STATEMENTS, TURNED } from './words.ts';

/** One made-up survey with its answers, before any tool writes it down. */
export interface Survey {
  readonly chance: Chance;
  readonly question: string;
  readonly statements: readonly Item[];
  readonly points: readonly string[];
  readonly pointsQuestion: string;
  readonly openQuestion: string;
  readonly group: GroupQuestion;
  readonly people: readonly Person[];
}

export interface Item {
  readonly text: string;
  readonly scale: ScaleTruth;
  readonly turned: boolean;
  /** What the tool shows behind the text: "(1 = helemaal oneens, 5 = helemaal eens)". */
  readonly legend: string;
}

export interface GroupQuestion {
  readonly header: string;
  /** As the answer is written, with the group that it names (null: of neither). */
  readonly texts: readonly { readonly text: string; readonly group: Group | null }[];
}

export interface Person {
  readonly group: Group | null;
  readonly groupText: string;
  /** Reached the end. */
  readonly done: boolean;
  /** Per statement: as it is written; empty when skipped. */
  readonly answers: readonly string[];
  /** Places in the list of points, in the order in which they were chosen. */
  readonly chosen: readonly number[];
  /** Typed under "anders, namelijk". */
  readonly other: string;
  readonly open: string;
}

const GROUP_QUESTIONS: readonly GroupQuestion[] = [
  {
    header: 'Ik vul deze lijst in als',
    texts: [
      { text: 'Inwoner', group: 'residents' },
      { text: 'Medewerker', group: 'frontline' },
    ],
  },
  {
    header: 'Wie bent u?',
    texts: [
      { text: 'Inwoner of vertegenwoordiger van een inwoner', group: 'residents' },
      { text: 'Medewerker van het wijkteam', group: 'frontline' },
    ],
  },
  {
    header: 'Wat is uw rol?',
    texts: [
      { text: 'Cliënt', group: 'residents' },
      { text: 'Mantelzorger', group: 'residents' },
      { text: 'Wmo-consulent', group: 'frontline' },
    ],
  },
];
const AMBIGUOUS: GroupQuestion = {
  header: 'Wie bent u?',
  texts: [
    { text: 'Ik woon hier', group: 'residents' },
    { text: 'Ik help inwoners vanuit mijn werk', group: 'frontline' },
  ],
};

const LEGENDS: Readonly<Record<string, string>> = {
  'cijfer met uitleg': ' (1 = helemaal oneens, 5 = helemaal eens)',
};

/** What makes a survey other than the usual one. */
export interface Wishes {
  readonly scale?: string | undefined;
  readonly turned?: boolean;
  readonly ambiguousGroup?: boolean;
  readonly oneGroup?: Group | null;
  readonly others?: 'none' | 'said' | 'bare';
  readonly awkwardPoint?: boolean;
  readonly few?: boolean;
}

function scaleFor(chance: Chance, name: string | undefined): ScaleTruth {
  const named = SCALES.find((scale) => scale.name === name);
  if (named) return named;
  return chance.pick(SCALES.flatMap((scale) => Array.from({ length: scale.weight }, () => scale)));
}

/** A text that nobody else typed, so that it can be looked for everywhere. */
export const canary = (chance: Chance): string =>
  `bel ${chance.pick(['Truus', 'Joop', 'Fatma', 'Wim'])} op 06-${10_000_000 + chance.upTo(89_999_999)}`;

function answerOf(chance: Chance, { answers, dontKnow }: ScaleTruth, lean: number): string {
  if (chance.percent(3)) return '';
  if (dontKnow.length > 0 && chance.percent(7)) return chance.pick(dontKnow);
  const place = Math.floor(((chance.next() + chance.next() + lean) / 3) * answers.length);
  return chance.pick(answers[Math.min(answers.length - 1, Math.max(0, place))] ?? ['']);
}

function personOf(
  chance: Chance,
  survey: Omit<Survey, 'people' | 'chance'>,
  wishes: Wishes,
  lean: readonly number[],
): Person {
  const texts = survey.group.texts.filter(({ group }) => !wishes.oneGroup || group === wishes.oneGroup);
  const { text: groupText, group } = chance.pick(texts);
  const said = wishes.others === 'said' ? `Anders, namelijk ${canary(chance)}` : canary(chance);
  const hasOther = wishes.others !== undefined && wishes.others !== 'none' && chance.percent(12);
  return {
    group,
    groupText,
    done: !chance.percent(8),
    answers: survey.statements.map(({ scale }, i) => answerOf(chance, scale, lean[i] ?? 0.5)),
    chosen: shuffled(
      chance,
      chance.some(
        survey.points.map((_, i) => i),
        1 + chance.upTo(3),
      ),
    ),
    other: hasOther ? said : '',
    open: chance.percent(45) ? `${chance.pick(OPEN_ANSWERS)} (${chance.upTo(100_000)})` : '',
  };
}

export function shuffled<T>(chance: Chance, all: readonly T[]): T[] {
  return all
    .map((value) => ({ value, at: chance.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** Makes up a survey and the people who filled it in. */
export function makeSurvey(chance: Chance, wishes: Wishes = {}): Survey {
  const scale = scaleFor(chance, wishes.scale);
  const texts = chance.some(STATEMENTS, wishes.few ? 2 : 3 + chance.upTo(9));
  const turned = wishes.turned ? chance.some(TURNED, 1 + chance.upTo(2)) : [];
  const legend = LEGENDS[scale.name] ?? '';
  const points = chance.some(POINTS, 4 + chance.upTo(4));
  const base = {
    question: chance.pick(['In hoeverre geldt dit?', 'Hoe is het in uw gemeente?', 'Wat vindt u?']),
    statements: [
      ...texts.map((text) => ({ text, scale, turned: false, legend })),
      ...turned.map((text) => ({ text, scale, turned: true, legend })),
    ],
    points: wishes.awkwardPoint ? [AWKWARD_POINT, ...points] : points,
    pointsQuestion: chance.pick([
      'Wat moet als eerste beter?',
      'Kies maximaal drie verbeterpunten',
      'Welke punten zijn het belangrijkst om te verbeteren?',
    ]),
    openQuestion: chance.pick([
      'Waarom vindt u dit belangrijk?',
      'Wilt u iets toelichten?',
      'Wat wilt u ons nog meegeven?',
    ]),
    group: wishes.ambiguousGroup ? AMBIGUOUS : chance.pick(GROUP_QUESTIONS),
  };
  const lean = base.statements.map(() => chance.next());
  const people = Array.from({ length: 16 + chance.upTo(45) }, () => personOf(chance, base, wishes, lean));
  return { chance, ...base, people };
}
