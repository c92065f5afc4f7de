import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, FIRST, recordOf, recordsOf } from '../../../core/document/document.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decideAt } from '../../../core/gestures/decide.ts';
import { chosenOf } from '../../../core/voting/chosen.ts';
import { winnersIn } from '../../../core/voting/result.ts';
import { bandOf, spreadWord } from '../../../core/voting/spread.ts';
import { resultOf } from '../../../core/voting/tally.ts';
import { agreeWordOf, choosingRound, roundAbout, scaleWords } from '../../../core/voting/themes.ts';
import { template } from '../gestures/arbitrary.ts';

function documentOf(commands: readonly AnyCommand[], from: Document = emptyDocument('nine-themes')): Document {
  return commands.reduce((document, command) => {
    const decision = decideAt(document, FIRST, command, template);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.code}`);
    return applyDiff(document, decision.diff);
  }, from);
}

const THEMES = ['interplay', 'first-step', 'craftsmanship'].map((id) => ({ id, title: `Over ${id}` }));
const round = { cardIds: [] as string[], parentId: null, perPerspective: false, voters: 30, open: true };
const choose: AnyCommand = {
  ...{ type: 'round.add', id: 'choose', question: 'Waarover?', method: { type: 'dots', budget: 1, cap: 1 }, ...round },
  themes: THEMES,
};
const counts = (roundId: string, options: { optionId: string; counts: number[] }[], people: number): AnyCommand => ({
  ...{ type: 'counts.set', id: `n-${roundId}`, roundId, perspective: 'residents', people, options },
});

describe('choosing a theme', () => {
  const chosen = documentOf([
    choose,
    counts(
      'choose',
      [
        { optionId: 'interplay', counts: [3] },
        { optionId: 'first-step', counts: [9] },
      ],
      12,
    ),
    { type: 'round.reveal', id: 'choose' },
  ]);

  it('is a round about the themes, and the theme with the most dots wins', () => {
    const about = choosingRound(chosen);
    expect(about?.options.map(({ id, type, text }) => [id, type, text])).toEqual(
      THEMES.map(({ id, title }) => [id, 'theme', title]),
    );
    expect(about && winnersIn(resultOf(chosen, about)).map(({ id }) => id)).toEqual(['first-step']);
  });

  it('is nothing that was chosen on the plate', () => {
    expect(chosenOf(chosen)).toBeNull();
  });

  it('keeps its themes when it is changed before it opens', () => {
    const draft = documentOf([
      { ...choose, open: false } as AnyCommand,
      { type: 'round.change', id: 'choose', changes: { question: 'En nu?', cardIds: [] } },
      { type: 'round.open', id: 'choose' },
    ]);
    expect(recordOf(draft, 'votingRound', 'choose')).toMatchObject({ state: 'open', question: 'En nu?' });
    expect(choosingRound(draft)?.options).toHaveLength(3);
  });
});

describe('talking about a theme', () => {
  const begin: AnyCommand = {
    type: 'theme.begin',
    id: 'talk',
    plateId: 'p2',
    themeId: 'interplay',
    title: 'Samenspel',
  };
  const begun = documentOf([begin]);

  it('happens once in a session, on a plate of its own', () => {
    expect(recordOf(begun, 'plate', 'p2')).toMatchObject({ title: 'Samenspel', templateId: 'theme-talk' });
    const again = decideAt(begun, FIRST, { ...begin, id: 'talk2', plateId: 'p3' } as AnyCommand, template);
    expect(again).toEqual({ ok: false, code: 'record-exists' });
  });

  it('goes with its plate', () => {
    const gone = documentOf([{ type: 'plate.remove', id: 'p2' }], begun);
    expect(recordsOf(gone, 'themeTalk')).toEqual([]);
  });

  it('finds the last round about a question of this theme, and no round about the same question elsewhere', () => {
    const ask = (id: string, themeId?: string): AnyCommand => ({
      ...{ type: 'round.add', id, question: 'Hoe goed?', method: { type: 'scale', highest: 10 }, ...round },
      ...(themeId ? { themeId } : {}),
    });
    const asked = documentOf([ask('r1', 'interplay'), ask('r2', 'interplay'), ask('r3'), ask('r4', 'first-step')]);
    expect(roundAbout(asked, 'interplay', 'scale', 'Hoe goed?')?.id).toBe('r2');
    expect(roundAbout(asked, 'interplay', 'agree', 'Hoe goed?')).toBeUndefined();
  });
});

describe('scores in words', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 });
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

  it('says where more than half of the people are, and nothing else', () => {
    fc.assert(
      fc.property(scores, (heap) => {
        const word = spreadWord(heap);
        const [low, middle, high] = [sum(heap.slice(0, 4)), sum(heap.slice(4, 6)), sum(heap.slice(6))];
        const half = sum(heap) / 2;
        expect(word === 'low').toBe(low > half);
        expect(word === 'middle').toBe(middle > half);
        expect(word === 'high').toBe(high > half);
      }),
    );
  });

  it('has the same bands for one score as for a mean', () => {
    expect([1, 4, 5, 6, 7, 10].map(bandOf)).toEqual(['low', 'low', 'middle', 'middle', 'high', 'high']);
    expect([4.9, 6.9].map(bandOf)).toEqual(['low', 'middle']);
  });

  const asked = (people: number, heap: readonly number[]) => {
    const [add, vote]: AnyCommand[] = [
      { ...{ type: 'round.add', id: 's', question: 'Hoe goed?', method: { type: 'scale', highest: 10 }, ...round } },
      counts('s', [{ optionId: 's', counts: [...heap] }], people),
    ];
    if (!add || !vote) throw new Error('two commands');
    const document = documentOf([add, vote, { type: 'round.reveal', id: 's' }]);
    const record = recordOf(document, 'votingRound', 's');
    if (!record) throw new Error('a round');
    return resultOf(document, record);
  };

  it('says nothing at all of fewer people than a result may be told of', () => {
    const heap = [0, 2, 0, 0, 0, 0, 0, 2, 0, 0];
    expect(scaleWords(asked(4, heap))).toBeNull();
    expect(agreeWordOf(asked(4, heap))).toBeNull();
  });

  it('says it of a room that is large enough', () => {
    expect(scaleWords(asked(12, [0, 0, 5, 4, 0, 0, 1, 1, 1, 0]))).toEqual({ room: 'low', perspectives: [] });
  });
});
