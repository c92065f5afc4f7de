import { expect, test } from 'vitest';
import {
  type Questionnaire,
  questionnaireOf,
  questionSetOf,
  statementsFor,
} from '../../../../core/scan/questionnaire/questionnaire.ts';
import { exampleSet, questionnaireWords as words } from '../../../../services/scans/question-sets.ts';
import { truthOf } from '../../../recognition/count.ts';
import type { Layout } from '../../../recognition/layouts.ts';
import { ALL_LAYOUTS, bytesOf } from '../../../recognition/make-file.ts';
import { type Chance, chanceFrom } from '../../../recognition/random.ts';
import { rowsOf } from '../../../recognition/sheet.ts';
import { type Person, type Survey, shuffled } from '../../../recognition/survey.ts';
import type { Group } from '../../../recognition/truth.ts';
import { tryFile } from '../../../recognition/try-file.ts';
import { STATEMENTS } from '../../../recognition/words.ts';

const GROUPS = ['residents', 'frontline'] as const;

/** Her own version: some statements gone, some from elsewhere, in another order. */
function adapted(chance: Chance): Questionnaire {
  const whole = questionnaireOf(exampleSet, words);
  const statements = GROUPS.flatMap((perspective) => [
    ...chance.some(statementsFor(whole, perspective), 4 + chance.upTo(10)),
    ...chance.some(STATEMENTS, chance.upTo(3)).map((text) => ({ text, principle: null, perspective })),
  ]);
  const texts = new Set<string>();
  const once = statements.filter(({ text }) => !texts.has(text) && texts.add(text));
  return { ...whole, statements: shuffled(chance, once), points: chance.some(whole.points, 4 + chance.upTo(6)) };
}

/** People who filled it in: each answered what the own group was asked. */
function filledIn(questionnaire: Questionnaire, chance: Chance): Survey {
  const scale = { name: 'vragenlijst', answers: words.answers.map((text) => [text]), dontKnow: [words.dontKnow] };
  const asked = [...statementsFor(questionnaire, 'residents'), ...statementsFor(questionnaire, 'frontline')];
  const places = questionnaire.points.map((_, i) => i);
  const personOf = (group: Group, i: number): Person => ({
    ...{ group, groupText: words.groups[group], done: true, other: '' },
    answers: asked.map(({ perspective }) => {
      if (perspective !== group || chance.percent(3)) return '';
      return chance.percent(6) ? words.dontKnow : chance.pick(words.answers);
    }),
    chosen: shuffled(chance, chance.some(places, 1 + chance.upTo(questionnaire.choices))),
    open: i % 3 === 0 ? `Omdat het lang duurt (${i})` : '',
  });
  return {
    ...{ chance, question: words.question, pointsQuestion: words.pointsQuestion },
    openQuestion: questionnaire.openQuestion,
    statements: asked.map(({ text }) => ({ text, scale, turned: false, legend: '' })),
    points: questionnaire.points.map(({ text }) => text),
    group: {
      header: words.groupQuestion,
      texts: GROUPS.map((group) => ({ text: words.groups[group], group })),
    },
    people: Array.from({ length: 24 + chance.upTo(30) }, (_, i) =>
      personOf(i % 2 === 0 ? 'residents' : 'frontline', i),
    ),
  };
}

/** What a tool makes of the answers, read in as the program would. */
async function readBack(layout: Layout, number: number) {
  const chance = chanceFrom(number);
  const questionnaire = adapted(chance);
  const survey = filledIn(questionnaire, chance);
  const columns = layout.columns(survey);
  const draft = {
    ...{ survey, layout, rows: rowsOf(columns, survey.people), heads: 1, fileName: 'antwoorden' },
    truth: truthOf(survey, layout),
  };
  const { bytes, extension } = bytesOf(draft, chance);
  const set = questionSetOf(questionnaire, 'own', 'Uw vragenlijst');
  return tryFile(
    {
      ...{ name: `antwoorden.${extension}`, bytes, sheets: [], tool: layout.tool, scale: '', list: '', fault: '' },
      ...{ truth: draft.truth, refused: null },
    },
    [set],
  );
}

const WAYS = ['LimeSurvey', 'Microsoft Forms', 'Google Formulieren'];

test.each(WAYS)('what comes back from %s is read without a question, whatever was adapted', async (tool) => {
  const layout = ALL_LAYOUTS.find((one) => one.tool === tool);
  if (!layout) throw new Error(tool);
  for (let number = 1; number <= 12; number++) {
    const { end, why, asked } = await readBack(layout, number * 31);
    expect({ end, why, asked, number }).toEqual({ end: 'right', why: '', asked: [], number });
  }
});
