import { expect, test } from 'vitest';
import type { ScanPerspective } from '../../../core/domain/perspective.ts';
import type { PaperForm } from '../../../core/scan/import/paper-form.ts';
import { type Questionnaire, questionnaireOf, statementsFor } from '../../../core/scan/questionnaire/questionnaire.ts';
import { exampleSet, questionnaireWords as words } from '../../../services/scans/question-sets.ts';
import { docxFaults } from '../../helpers/docx-accessibility.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';
import { readDocx } from '../../minutes/read-docx.ts';

const whole = questionnaireOf(exampleSet, words);
const own = {
  ...whole,
  statements: [
    { text: 'De koffie bij het loket is warm.', principle: null, perspective: 'residents' as const },
    { text: 'Ik weet wie er belt.', principle: 3 as const, perspective: 'frontline' as const },
    { text: 'Ik weet wie er belt.', principle: 3 as const, perspective: 'residents' as const },
  ],
  points: [{ text: 'Warmere koffie', principle: null }],
  openQuestion: 'Waarom koffie?',
};

async function start() {
  const started = startServices();
  unwrap(await started.call('trajectories.create', { id: 't1', municipality: 'Gemeente Voorbeeldstad' }));
  const run = (command: unknown) => started.call('document.run', { ...atFirst('t1'), command });
  const file = async (format: unknown) => {
    unwrap(await started.call('questionnaire.export', { trajectoryId: 't1', format }));
    return started.delivered.at(-1) ?? { fileName: '', data: new Uint8Array() };
  };
  return { ...started, run, file };
}

/** What the form of a group in Word lacks, and what stands in it that the other group is asked. */
function wrongInForm(data: Uint8Array, questionnaire: Questionnaire, perspective: ScanPerspective): string[] {
  const text = readDocx(data).paragraphs.join('\n');
  const theirs = statementsFor(questionnaire, perspective).map((one) => one.text);
  const others = questionnaire.statements.map((one) => one.text).filter((one) => !theirs.includes(one));
  const due = [...theirs, ...questionnaire.points.map((one) => one.text), questionnaire.titles[perspective]];
  return [
    ...docxFaults(data),
    ...[...due, questionnaire.openQuestion].filter((one) => !text.includes(one)),
    ...others.filter((one) => text.includes(one)),
  ];
}

test('the paper form of a group in Word holds its title, its own statements, the points and the open question', async () => {
  const { run, file } = await start();
  for (const questionnaire of [whole, own]) {
    unwrap(await run({ type: 'questionnaire.write', questionnaire }));
    for (const perspective of ['residents', 'frontline'] as const) {
      const { fileName, data } = await file({ kind: 'word', perspective });
      expect(fileName).toMatch(/^\d{4}-\d\d-\d\d formulier (inwoners|medewerkers) Voorbeeldstad\.docx$/);
      expect(wrongInForm(data, questionnaire, perspective)).toEqual([]);
    }
  }
});

test('paper is entered with the questionnaire that went out: all its statements, its points, its open question', async () => {
  const { call, run } = await start();
  unwrap(await run({ type: 'questionnaire.write', questionnaire: own }));
  const form = unwrap<PaperForm>(await call('scan.paperForm', { trajectoryId: 't1' }));
  expect(form.statements.map(({ text, perspectives }) => [text, perspectives])).toEqual([
    ['De koffie bij het loket is warm.', ['residents']],
    ['Ik weet wie er belt.', ['frontline', 'residents']],
  ]);
  expect(form.improvementPoints.map(({ text }) => text)).toEqual(['Warmere koffie']);
  expect(form.openQuestions.map(({ question }) => question)).toEqual(['Waarom koffie?']);
  const filled = { perspective: 'residents', answers: [{ id: 's1', answer: 4 }], points: ['v1'], openAnswers: [] };
  unwrap(await call('scan.addForm', { trajectoryId: 't1', form: filled }));
  const after = unwrap<PaperForm>(await call('scan.paperForm', { trajectoryId: 't1' }));
  expect(after.statements.map(({ perspectives }) => perspectives)).toEqual([['residents'], ['frontline', 'residents']]);
});

test('going back to the shipped set forgets what was changed, and can be undone', async () => {
  const { run, call, file } = await start();
  unwrap(await run({ type: 'questionnaire.write', questionnaire: own }));
  const adapted = new TextDecoder().decode((await file({ kind: 'text' })).data);
  unwrap(await run({ type: 'questionnaire.reset' }));
  expect(new TextDecoder().decode((await file({ kind: 'text' })).data)).not.toEqual(adapted);
  unwrap(await call('document.undo', atFirst('t1')));
  expect(new TextDecoder().decode((await file({ kind: 'text' })).data)).toEqual(adapted);
  expect(await run({ type: 'questionnaire.write', questionnaire: { ...own, statements: [] } })).toMatchObject({
    ok: false,
  });
});
