import fc from 'fast-check';
import { filled, newId, type } from './fields.ts';
import type { Positives } from './positive.ts';

const task = fc.constantFrom(null, 't1', 't3');
const asked = (...ids: string[]) => fc.record({ id: fc.constantFrom(...ids), text: filled });

/** What commands about then and now must do. */
export const ofWaves = {
  'point.follow': {
    command: () =>
      fc.record({
        ...{ type: type('point.follow'), id: newId, scanId: type('scan'), taskId: task },
        perspective: fc.constantFrom('residents' as const, 'frontline' as const),
        subject: fc.oneof(
          fc.record({ of: type('statement'), statementId: type('s1'), text: filled }),
          fc.record({ of: type('principle'), principle: fc.constantFrom(1 as const, 2 as const, 7 as const) }),
        ),
      }),
    becomes: (_, { type: __, ...fields }) => ({ [fields.id]: { kind: 'followedPoint', ...fields } }),
  },
  'point.letGo': {
    command: () => fc.record({ type: type('point.letGo'), id: fc.constantFrom('f1', 'f2') }),
    becomes: (_, { id }) => ({ [id]: null }),
  },
  'point.link': {
    command: () => fc.record({ type: type('point.link'), id: fc.constantFrom('f1', 'f2'), taskId: task }),
    becomes: (_, { id, taskId }) => ({ [id]: { taskId } }),
  },
  'statements.match': {
    // What was said before of one of the two goes; of other scans it stays.
    command: () =>
      fc.record({
        ...{ type: type('statements.match'), id: newId, beforeScanId: type('scan') },
        afterScanId: fc.constantFrom('scan2', 'scan3'),
        before: asked('s1', 's7'),
        after: asked('s2', 's8'),
      }),
    becomes: (_, { type: __, ...fields }) => {
      const isSaidAgain = fields.afterScanId === 'scan2' && (fields.before.id === 's1' || fields.after.id === 's2');
      return { [fields.id]: { kind: 'statementMatch', ...fields }, ...(isSaidAgain ? { m1: null } : {}) };
    },
  },
  'statements.unmatch': {
    command: () => fc.record({ type: type('statements.unmatch'), id: type('m1') }),
    becomes: () => ({ m1: null }),
  },
} satisfies Partial<Positives>;
