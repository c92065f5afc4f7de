import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, newSession, recordOf } from '../../../core/document/document.ts';
import type { SessionRecord } from '../../../core/document/records.ts';
import {
  addSession,
  copySession,
  deleteSession,
  removeSession,
  restoreSession,
} from '../../../core/gestures/arrange-sessions.ts';
import { decideAt } from '../../../core/gestures/decide.ts';
import { template } from './arbitrary.ts';
import { anyTrajectory } from './positive/any-trajectory.ts';
import { afterAccepted, expectOnly } from './positive/expect-only.ts';

const NOW = '2026-11-27T10:00:00.000Z';
const text = fc.string({ maxLength: 30 });
const check = (rule: (document: Document) => void) => fc.assert(fc.property(anyTrajectory, rule));
const session = (document: Document): SessionRecord => {
  const found = recordOf(document, 'session', 'session');
  if (!found) throw new Error('no session');
  return found;
};
const copyOf = (id: string) => `copy-${id}`;
const inBin = (document: Document) => afterAccepted(document, removeSession(document, 'session', NOW));

describe('the sessions of a trajectory', () => {
  it('[D13] a new session comes last, with one empty plate, and changes no other', () => {
    fc.assert(
      fc.property(anyTrajectory, text, fc.constantFrom(null, '2027-01-08'), (document, title, date) => {
        const made = { id: 'n', plateId: 'np', sessionKind: 'reflection', title, date, templateId: 'empty' } as const;
        expectOnly(document, afterAccepted(document, addSession(document, made)), {
          n: { ...newSession('n', 4, 'reflection', title), date },
          np: { kind: 'plate', order: 5, sessionId: 'n', title: '', templateId: 'empty' },
        });
        for (const taken of [{ id: 'a' }, { plateId: 'x1' }, { plateId: 'n' }]) {
          expect(addSession(document, { ...made, ...taken })).toEqual({ ok: false, code: 'record-exists' });
        }
      }),
    );
  });

  it('[D14] a copy has plates, cards, groups and rounds to be held again, and no people, votes, notes, tasks or actions', () => {
    fc.assert(
      fc.property(anyTrajectory, text, (document, title) => {
        const { sessionKind, place, voters } = session(document);
        const cards = Object.values(document).flatMap((one) =>
          one.kind === 'card' && one.plateId !== 'platelater'
            ? { ...one, id: copyOf(one.id), plateId: copyOf(one.plateId) }
            : [],
        );
        const rounds = Object.values(document).flatMap((one) => {
          if (one.kind !== 'votingRound' || one.sessionId !== 'session' || one.id === 'second') return [];
          const options = one.options.map((option) => ({ ...option, id: copyOf(option.id) }));
          return { ...one, id: copyOf(one.id), sessionId: copyOf('session'), state: 'draft', options };
        });
        const minutes = { ...document.minutesSettings, introduction: '', openPoints: '', remarks: {} };
        expectOnly(document, afterAccepted(document, copySession(document, 'session', title, copyOf)), {
          ...Object.fromEntries([...cards, ...rounds].map((one) => [one.id, one])),
          [copyOf('session')]: {
            ...newSession(copyOf('session'), 4, sessionKind, title),
            ...{ place, voters },
          },
          [copyOf('plate')]: {
            ...{ ...document.plate, sessionId: copyOf('session') },
            connectors: [{ from: copyOf('a'), to: copyOf('c') }],
          },
          [copyOf('plate2')]: { ...document.plate2, sessionId: copyOf('session') },
          [copyOf('talk')]: { ...document.talk, sessionId: copyOf('session'), plateId: copyOf('plate2') },
          [copyOf('g')]: { ...document.g, plateId: copyOf('plate'), cardIds: [copyOf('a'), copyOf('b')] },
          [`minutes-${copyOf('session')}`]: { ...minutes, sessionId: copyOf('session'), order: undefined },
        });
      }),
    );
  });

  it('[D15] a session in the bin keeps all that is in it, takes no command, and comes back as it was', () => {
    check((document) => {
      const binned = inBin(document);
      expectOnly(document, binned, { session: { removedAt: NOW } });
      const place = { sessionId: 'session', plateId: 'plate' };
      expect(decideAt(binned, place, { type: 'cards.tidy' }, template)).toEqual({ ok: false, code: 'session-in-bin' });
      expect(afterAccepted(binned, restoreSession(binned, 'session'))).toEqual(document);
    });
  });

  it('[D16] deleting takes all that was only in that session; tasks and actions of the trajectory stay, off the plate', () => {
    check((document) => {
      const binned = inBin(document);
      const gone = [
        ...['session', 'plate', 'plate2', 'a', 'b', 'c', 'd', 'e', 'm', 'g', 'p1', 'minutesSettings', 's1', 'talk'],
        ...['draft', 'open', 'closed', 'revealed', 'second', 'counted', 'dotted', 'v1', 'v2', 'v3', 'v4', 'k', 'h'],
      ];
      const loose = { plateId: null, cardIds: [] };
      expectOnly(binned, afterAccepted(binned, deleteSession(binned, 'session')), {
        ...Object.fromEntries(gone.map((id) => [id, null])),
        ...{ t1: loose, t2: loose, t3: loose },
      });
    });
  });

  it('[D17] only a session in the bin is deleted or put back, and the last one outside it stays', () => {
    check((document) => {
      const refused = { ok: false, code: 'session-not-in-bin' };
      expect(restoreSession(document, 'later')).toEqual(refused);
      expect(deleteSession(document, 'later')).toEqual(refused);
      expect(removeSession(document, 'binned', NOW)).toEqual({ ok: false, code: 'session-not-found' });
      expect(removeSession(inBin(document), 'later', NOW)).toEqual({ ok: false, code: 'last-session' });
      for (const nowhere of [restoreSession, deleteSession]) {
        expect(nowhere(document, 'nowhere')).toEqual({ ok: false, code: 'session-not-found' });
      }
      expect(copySession(document, 'nowhere', '', copyOf)).toEqual({ ok: false, code: 'session-not-found' });
    });
  });

  it('[D20] a command reaches nothing of another session or plate, and takes no id that is used there', () => {
    check((document) => {
      const first = { sessionId: 'session', plateId: 'plate' };
      const refusal = (command: Parameters<typeof decideAt>[2], place = first) => {
        const decision = decideAt(document, place, command, template);
        return decision.ok ? null : decision.code;
      };
      expect(refusal({ type: 'cards.remove', ids: ['e'] })).toBe('record-not-found');
      expect(refusal({ type: 'participant.remove', id: 'p2' })).toBe('record-not-found');
      expect(refusal({ type: 'round.close', id: 'latest' })).toBe('record-not-found');
      expect(refusal({ type: 'ballot.remove', id: 'v5' })).toBe('record-not-found');
      expect(refusal({ type: 'plate.remove', id: 'platelater' })).toBe('record-not-found');
      expect(refusal({ type: 'plate.remove', id: 'platelater' }, { sessionId: 'later', plateId: 'platelater' })).toBe(
        'last-plate',
      );
      const person = { name: 'Noor', organisation: '', perspective: 'policy' } as const;
      expect(refusal({ type: 'participant.add', id: 'e', ...person })).toBe('record-exists');
      const elsewhere = { sessionId: 'session', plateId: 'platelater' };
      expect(refusal({ type: 'cards.tidy' }, elsewhere)).toBe('session-not-found');
      expect(refusal({ type: 'cards.tidy' }, { sessionId: 'nowhere', plateId: 'plate' })).toBe('session-not-found');
    });
  });

  it('[D16] what stays of a task or action, however its session goes, is still of the trajectory', () => {
    const document = afterAccepted(emptyDocument(), addSession(emptyDocument(), other));
    const task = {
      kind: 'improvementTask',
      id: 't',
      order: 1,
      ...{ x: 0, y: 0, from: '', to: 'A', forWhom: '', why: '' },
    } as const;
    const withTask = applyDiff(document, [
      { id: 't', from: null, to: { ...task, sessionId: 'o', plateId: 'op', cardIds: [] } },
    ]);
    const binned = afterAccepted(withTask, removeSession(withTask, 'o', NOW));
    const deleted = afterAccepted(binned, deleteSession(binned, 'o'));
    expect(new Set(Object.keys(deleted))).toEqual(new Set(['plate', 'session', 't']));
    const first = { sessionId: 'session', plateId: 'plate' };
    const changed = decideAt(deleted, first, { type: 'task.change', id: 't', changes: { to: 'B' } }, template);
    expect(afterAccepted(deleted, changed).t).toMatchObject({ to: 'B', plateId: null });
  });
});

const other = { id: 'o', plateId: 'op', sessionKind: 'own', title: '', date: null, templateId: 'empty' } as const;
