import { describe, expect, test } from 'vitest';
import { emptyDocument } from '../../../core/document/document.ts';
import type { ExperimentRecord, LearningQuestionRecord } from '../../../core/document/learning.ts';
import { BlockPicture } from '../../../core/domain/run-sheet.ts';
import { Template } from '../../../core/plate/template.ts';
import { pictureOfBlock } from '../../../renderer/src/store/useRunSheet.ts';
import journey from '../../../resources/templates/journey.json' with { type: 'json' };
import plain from '../../../resources/templates/start-to-task.json' with { type: 'json' };

const [JOURNEY, PLAIN] = [Template.parse(journey), Template.parse(plain)];
const question = (id: string, order: number): LearningQuestionRecord => ({
  ...{ kind: 'learningQuestion', id, order, text: 'Wie belt u?', elementId: null, taskId: null, shared: false },
});
const experiment = (id: string, questionId: string, begun: boolean): ExperimentRecord => ({
  ...{ kind: 'experiment', id, order: 1, questionId, previousId: null, what: 'Vragen', where: '', until: '2027-01-01' },
  ...{ prediction: 'Acht van tien', notice: '', struck: false, startedIn: begun ? 'session' : null },
  ...{ startedOn: begun ? '2026-11-21' : null, decidedIn: null, seen: '', tally: null, asExpected: null },
  ...{ insight: '', decision: null, decidedOn: null },
});
const shown = (picture: BlockPicture, records: (LearningQuestionRecord | ExperimentRecord)[] = [], template = PLAIN) =>
  pictureOfBlock(
    { picture },
    {
      document: { ...emptyDocument(), ...Object.fromEntries(records.map((one) => [one.id, one])) },
      ...{ template, hasResults: false },
    },
  );

describe('what the beamer shows with a block of the run sheet', () => {
  test('of learning: the question that something is tried about now, else the first, else the plate', () => {
    const [first, second] = [question('q1', 1), question('q2', 2)];
    expect(shown('learning', [first, second, experiment('e', 'q2', true)])).toEqual({
      show: 'learning',
      questionId: 'q2',
    });
    expect(shown('learning', [first, second, experiment('e', 'q2', false)])).toEqual({
      show: 'learning',
      questionId: 'q1',
    });
    expect(shown('learning')).toEqual({ show: 'praatplaat' });
  });

  test('of a customer journey: that one when the open plate has one, else the plate', () => {
    expect(shown('journey', [], JOURNEY)).toEqual({ show: 'journey' });
    expect(shown('journey')).toEqual({ show: 'praatplaat' });
  });

  test('each picture that can be chosen shows something, also while nothing is there yet', () => {
    for (const picture of BlockPicture.options) expect(shown(picture)).toHaveProperty('show');
  });
});
