import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, FIRST, recordOf, recordsOf } from '../../../core/document/document.ts';
import { AsExpected, LearningDecision, Tally } from '../../../core/document/learning.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decideAt } from '../../../core/gestures/decide.ts';
import { canDecide, canStart, experimentsIn, lanesOf, stateOf } from '../../../core/trajectory/learning.ts';
import { template } from '../gestures/arbitrary.ts';

const decideOn = (document: Document, command: AnyCommand) => decideAt(document, FIRST, command, template);

function documentOf(commands: readonly AnyCommand[], from = emptyDocument()): Document {
  return commands.reduce((document, command) => {
    const decision = decideOn(document, command);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.code}`);
    return applyDiff(document, decision.diff);
  }, from);
}

const question: AnyCommand = {
  ...{ type: 'learningQuestion.add', id: 'q', text: 'Wie belt u?', elementId: null, taskId: null, shared: false },
};
const plan = { what: 'Vragen', where: 'Noord', until: '2027-01-06', prediction: 'Acht van tien', notice: '' };
const add: AnyCommand = { type: 'experiment.add', id: 'e', questionId: 'q', ...plan };
const start: AnyCommand = { type: 'experiment.start', id: 'e', day: '2026-12-09' };
const see: AnyCommand = { type: 'experiment.see', id: 'e', changes: { seen: 'Zeven', asExpected: 'partly' } };
const decide = (decision: LearningDecision): AnyCommand => ({
  ...{ type: 'experiment.decide', id: 'e', decision, day: '2027-01-06', nextId: 'e2' },
});
const codeOf = (document: Document, command: AnyCommand) => {
  const decision = decideOn(document, command);
  return decision.ok ? 'accepted' : decision.code;
};
const cycle = (document: Document, id = 'e') => {
  const one = recordOf(document, 'experiment', id);
  if (!one) throw new Error(id);
  return one;
};

describe('an experiment', () => {
  const blank = fc.stringMatching(/^[ \n\t]{0,5}$/);

  it('begins only with what people expect to see, and with a day on which they look', () => {
    fc.assert(
      fc.property(blank, fc.constantFrom(null, '2027-01-06'), fc.boolean(), (empty, until, isBlank) => {
        const prediction = isBlank ? empty : 'Acht van tien';
        const planned = documentOf([question, { ...add, prediction, until } as AnyCommand]);
        const may = !isBlank && until !== null;
        expect(canStart(cycle(planned))).toBe(may);
        expect(codeOf(planned, start)).toBe(may ? 'accepted' : 'prediction-needed');
      }),
    );
  });

  it('keeps its plan and its prediction from the moment that it began: it is only struck through', () => {
    const begun = documentOf([question, add, start]);
    for (const changes of [{ prediction: 'Vijf van tien' }, { what: 'Iets anders' }, { until: '2027-06-01' }]) {
      expect(codeOf(begun, { type: 'experiment.change', id: 'e', changes })).toBe('experiment-started');
    }
    const struck = documentOf([{ type: 'experiment.strike', id: 'e', struck: true }], begun);
    expect(cycle(struck)).toMatchObject({ struck: true, prediction: plan.prediction });
  });

  it('is not seen, struck or decided before it began, and not once more after it was decided', () => {
    const planned = documentOf([question, add]);
    const strike: AnyCommand = { type: 'experiment.strike', id: 'e', struck: true };
    for (const command of [see, strike, decide('keep')])
      expect(codeOf(planned, command)).toBe('experiment-not-started');
    const closed = documentOf([start, see, decide('stop')], planned);
    for (const command of [see, strike, decide('keep')]) expect(codeOf(closed, command)).toBe('experiment-decided');
  });

  it('is decided only when it is told what was seen and whether people expected that', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '  ', 'Zeven'),
        fc.option(fc.constantFrom(...AsExpected.options)),
        fc.constantFrom(...LearningDecision.options),
        (seen, asExpected, decision) => {
          const begun = documentOf([
            ...[question, add, start],
            { type: 'experiment.see', id: 'e', changes: { seen, asExpected } },
          ]);
          const may = seen.trim() !== '' && asExpected !== null;
          expect(canDecide(cycle(begun))).toBe(may);
          expect(codeOf(begun, decide(decision))).toBe(may ? 'accepted' : 'experiment-not-seen');
        },
      ),
    );
  });

  it('goes on with the same plan and an empty prediction when it is adapted, and only then', () => {
    const seen = documentOf([question, add, start, see]);
    const adapted = documentOf([decide('adapt')], seen);
    expect(cycle(adapted, 'e2')).toMatchObject({
      ...{ previousId: 'e', what: plan.what, where: plan.where, prediction: '', until: null },
      ...{ startedOn: null, seen: '', decision: null },
    });
    for (const other of ['keep', 'stop'] as const) {
      expect(recordsOf(documentOf([decide(other)], seen), 'experiment')).toHaveLength(1);
    }
  });

  it('is the only one of its question until it is decided', () => {
    const again: AnyCommand = { ...add, id: 'e3' } as AnyCommand;
    const begun = documentOf([question, add, start, see]);
    expect(codeOf(begun, again)).toBe('experiment-busy');
    const closed = documentOf([decide('keep')], begun);
    expect(cycle(documentOf([again], closed), 'e3').previousId).toBe('e');
  });

  it('asks for a decision from its last day on, until there is one', () => {
    const begun = documentOf([question, add, start]);
    const states = ['2027-01-05', '2027-01-06', '2027-03-01'].map((today) => stateOf(cycle(begun), today));
    expect(states).toEqual(['running', 'due', 'due']);
    expect(stateOf(cycle(documentOf([see, decide('keep')], begun)), '2027-03-01')).toBe('closed');
    expect(lanesOf(documentOf([question]), '2027-01-01').map(({ state }) => state)).toEqual([null]);
  });

  it('joins the cycles around one that is taken away', () => {
    const three = documentOf([
      ...[question, add, start, see, decide('adapt')],
      { type: 'experiment.change', id: 'e2', changes: { prediction: 'Negen', until: '2027-02-04' } },
      { type: 'experiment.remove', id: 'e' },
    ]);
    expect(cycle(three, 'e2').previousId).toBeNull();
  });
});

describe('what was learned', () => {
  it('counts at least five, and never more than there were', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2, max: 12 }), fc.integer({ min: -2, max: 12 }), (count, of) => {
        expect(Tally.safeParse({ count, of }).success).toBe(count >= 0 && of >= 5 && count <= of);
      }),
    );
  });

  it('stands in the minutes of the sessions in which it began and in which it was decided', () => {
    const closed = documentOf([question, add, start, see, decide('stop')]);
    expect(experimentsIn(closed, FIRST.sessionId).map(({ id }) => id)).toEqual(['e']);
    expect(experimentsIn(closed, 'another')).toEqual([]);
  });
});
