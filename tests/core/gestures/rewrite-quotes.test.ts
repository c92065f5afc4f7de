import { describe, expect, it } from 'vitest';
import type { CardContent } from '../../../core/cards/registry.ts';
import type { CardRecord, DocumentRecord } from '../../../core/document/records.ts';
import { quoteCards, rewriteDiff, rewriteRecord } from '../../../core/gestures/rewrite-quotes.ts';
import { ReleasedText } from '../../../core/scan/model/released-answer.ts';
import { option, roundWith } from '../voting/arbitrary.ts';

const quote = (releaseId: string, said: string): CardContent => ({
  ...{ type: 'quote', perspective: 'residents', text: ReleasedText.parse(said), releaseId, scanId: 'scan' },
});
const card = (id: string, content: CardContent): CardRecord => ({
  ...{ kind: 'card', id, order: 1, plateId: 'plate', x: 0, y: 0, content },
});
const [mine, other] = [card('q', quote('r1', 'geheim')), card('o', quote('r2', 'blijft'))];
const cardIds = new Set(['q']);
const withdrawn = { releaseId: 'r1', text: null, cardIds };
const changed = { releaseId: 'r1', text: ReleasedText.parse('zwart'), cardIds };
const group = (...ids: string[]): DocumentRecord => ({
  ...{ kind: 'group', id: 'g', order: 1, plateId: 'plate', title: 'Brieven', cardIds: ids },
});
const round = roundWith({ options: [{ ...option('q', 'geheim'), type: 'quote' }, option('q2', 'eigen woorden')] });

describe('a released answer that was withdrawn or changed', () => {
  it('is found in a change by what its cards were or became', () => {
    const changes = [
      { id: 'q', from: mine, to: null },
      { id: 'o', from: null, to: other },
      { id: 'n', from: null, to: card('n', quote('r1', 'geheim')) },
    ];
    expect(quoteCards(changes, 'r1')).toEqual(['q', 'n']);
  });

  it('has never had cards when it is withdrawn; other cards stay', () => {
    expect(rewriteRecord(mine, withdrawn)).toBeNull();
    expect(rewriteRecord(other, withdrawn)).toBe(other);
  });

  it('leaves its votes, under other words, and no other words change', () => {
    const texts = (text: typeof withdrawn | typeof changed) => {
      const record = rewriteRecord(round, text);
      return record?.kind === 'votingRound' ? record.options.map((one) => one.text) : [];
    };
    expect(texts(withdrawn)).toEqual(['[…]', 'eigen woorden']);
    expect(texts(changed)).toEqual(['zwart', 'eigen woorden']);
    const notOfRelease = roundWith({ options: [option('q', 'een kaart van de zaal')] });
    expect(rewriteRecord(notOfRelease, withdrawn)).toEqual(notOfRelease);
  });

  it('goes out of headings and tasks, and a heading of nothing else was never there', () => {
    expect(rewriteRecord(group('q', 'o'), withdrawn)).toEqual(group('o'));
    expect(rewriteRecord(group('q'), withdrawn)).toBeNull();
    expect(rewriteRecord(group('q'), changed)).toEqual(group('q'));
    const task: DocumentRecord = {
      ...{ kind: 'improvementTask', id: 't', order: 1, sessionId: 's', plateId: null, x: 0, y: 0 },
      ...{ from: '', to: 'A', forWhom: '', why: '', cardIds: ['q'] },
    };
    expect(rewriteRecord(task, withdrawn)).toEqual({ ...task, cardIds: [] });
  });

  it('is in no step of the history; a step of nothing else is empty, and a changed text stands in it', () => {
    const step = [
      { id: 'q', from: null, to: mine },
      { id: 'o', from: null, to: other },
    ];
    expect(rewriteDiff(step, withdrawn)).toEqual([{ id: 'o', from: null, to: other }]);
    expect(rewriteDiff(step, changed)[0]?.to).toMatchObject({ content: { text: 'zwart' } });
  });
});
