import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff, Diff, reverseDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, recordOf, recordsOf } from '../../../core/document/document.ts';
import { DocumentRecord } from '../../../core/document/records.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { checkCounts } from '../../../core/voting/ballots.ts';
import { peopleIn, votesOf } from '../../../core/voting/rounds.ts';
import { checkVoting } from '../voting/valid.ts';
import { anyCommand, runAll, template } from './arbitrary.ts';

const commands = fc.array(anyCommand, { maxLength: 60, size: 'max' });

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

function checkValid(document: Document): void {
  for (const [id, record] of Object.entries(document)) {
    expect(record.id).toBe(id);
    expect(DocumentRecord.parse(record)).toEqual(record);
  }
  for (const { cardIds } of recordsOf(document, 'improvementTask')) {
    for (const id of cardIds) expect(document[id]?.kind).toBe('card');
  }
  const grouped = recordsOf(document, 'group').flatMap(({ cardIds }) => cardIds);
  expect(new Set(grouped).size, 'a card lies in one group at most').toBe(grouped.length);
  for (const id of grouped) expect(document[id]?.kind).toBe('card');
  for (const { cardIds } of recordsOf(document, 'group')) expect(cardIds.length).toBeGreaterThan(0);
  for (const { taskId } of recordsOf(document, 'action')) {
    if (taskId !== null) expect(document[taskId]?.kind).toBe('improvementTask');
  }
  checkVoting(document);
}

function expectPossibleDots(document: Document, roundId: string, by: number): void {
  const round = recordOf(document, 'votingRound', roundId);
  if (!round) throw new Error('dots are put in a round');
  const votes = votesOf(document, roundId);
  for (const hands of votes.hands) {
    expect(checkCounts(round, hands)).toBeNull();
    expect(hands.options.flatMap(({ counts }) => counts).every((count) => count >= 0)).toBe(true);
  }
  if (by > 0) expect(peopleIn(votes)).toBeLessThanOrEqual(round.voters);
}

describe('decide', () => {
  it('[D1] gives a document that is valid as a whole after every accepted command', () => {
    fc.assert(
      fc.property(commands, (list) => {
        for (const { after } of runAll(list)) checkValid(after);
      }),
    );
  });

  it('[D2] the reversed diff gives back the document as it was, exactly', () => {
    fc.assert(
      fc.property(commands, (list) => {
        for (const { before, diff, after } of runAll(list)) {
          expect(applyDiff(after, reverseDiff(diff))).toEqual(before);
          expect(applyDiff(before, reverseDiff(reverseDiff(diff)))).toEqual(after);
        }
      }),
    );
  });

  it('[D3] undoing everything gives the new document, doing it all again the last one', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const steps = runAll(list);
        const last = steps.at(-1)?.after ?? emptyDocument();
        const undone = steps.reduceRight((document, { diff }) => applyDiff(document, reverseDiff(diff)), last);
        expect(undone).toEqual(emptyDocument());
        expect(steps.reduce((document, { diff }) => applyDiff(document, diff), undone)).toEqual(last);
      }),
    );
  });

  it('[D4] never changes what it is given', () => {
    fc.assert(
      fc.property(commands, (list) => {
        let document = frozen(emptyDocument());
        for (const command of list) {
          const decision = decide(document, frozen(command), template);
          if (decision.ok) document = frozen(applyDiff(document, frozen(decision.diff)));
        }
      }),
    );
  });

  it('[D5] counts no dots beyond what the people of the round can put, and none below zero', () => {
    fc.assert(
      fc.property(commands, (list) => {
        for (const { command, after } of runAll(list)) {
          if (command.type === 'dots.change') expectPossibleDots(after, command.roundId, command.by);
        }
      }),
    );
  });

  it('[D6] an accepted command that changes nothing gives an empty diff, and a diff names only what changed', () => {
    fc.assert(
      fc.property(commands, (list) => {
        for (const { diff, before, after } of runAll(list)) {
          expect(diff.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
          expect(new Set(diff.map(({ id }) => id)).size).toBe(diff.length);
          for (const { from, to } of diff) expect(from).not.toEqual(to);
        }
      }),
    );
  });

  it('[D7] diffs survive storing and sending', () => {
    fc.assert(
      fc.property(commands, (list) => {
        for (const { diff } of runAll(list)) expect(Diff.parse(JSON.parse(JSON.stringify(diff)))).toEqual(diff);
      }),
    );
  });

  it('[D8] gives every record its own id: an id that is in use is refused', () => {
    const add = { type: 'note.add', id: 'a', perspective: 'policy', text: 'x', at: { x: 0, y: 0 } } as const;
    const [step] = runAll([add]);
    expect(decide(step?.after ?? {}, add, template)).toEqual({ ok: false, code: 'record-exists' });
    expect(decide(emptyDocument(), { ...add, id: 'session' }, template)).toEqual({ ok: false, code: 'record-exists' });
  });
});
