import type { Layout } from './layouts.ts';
import type { Person, Survey } from './survey.ts';
import type { Group, PointTruth, StatementTruth, Truth } from './truth.ts';

const perGroup = <T>(of: (group: Group) => T): Record<Group, T> => ({
  residents: of('residents'),
  frontline: of('frontline'),
});

/** How many of the chosen points a layout writes down. */
const MOST_WRITTEN: Readonly<Record<string, number>> = { 'één keuze': 1 };

function statementTruths({ statements, people }: Survey): StatementTruth[] {
  return statements.map(({ text, scale, turned }, i) => {
    const given = (group: Group) => people.filter((one) => one.group === group).map(({ answers }) => answers[i] ?? '');
    return {
      text,
      scale,
      turned,
      counts: perGroup((group) =>
        scale.answers.map((spellings) => given(group).filter((answer) => spellings.includes(answer)).length),
      ),
      dontKnow: perGroup((group) => given(group).filter((answer) => scale.dontKnow.includes(answer)).length),
    };
  });
}

function pointTruths({ points, people }: Survey, most: number): PointTruth[] {
  const holds = ({ chosen }: Person, place: number) => chosen.slice(0, most).includes(place);
  return points.map((text, place) => ({
    text,
    chosen: perGroup((group) => people.filter((one) => one.group === group && holds(one, place)).length),
  }));
}

/** Counts what a survey holds, as a person with a pencil would. */
export function truthOf(survey: Survey, layout: Layout): Truth {
  const { people, group } = survey;
  const counted = people.filter((one) => one.group !== null);
  const others = layout.hasOther ? counted.flatMap(({ other }) => (other === '' ? [] : [other])) : [];
  return {
    people: perGroup((one) => counted.filter((person) => person.group === one).length),
    statements: statementTruths(survey),
    points: pointTruths(survey, MOST_WRITTEN[layout.list] ?? 99),
    open: counted.flatMap(({ open }) => (open === '' ? [] : [open])),
    private: others,
    knows: {
      whole: null,
      groupHeader: group.header,
      groups: Object.fromEntries(group.texts.map(({ text, group: named }) => [text, named])),
      rows: {},
      places: null,
      noScores: [],
      hasStatements: true,
    },
  };
}
