import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentRecord } from '../../core/document/records.ts';
import { documentAfter, type TimelineStep } from '../../core/gestures/timeline.ts';
import { anyCommand } from '../core/gestures/arbitrary.ts';
import { atFirst } from '../helpers/place.ts';
import { startServices, unwrap } from '../helpers/services.ts';

const inTrajectory = atFirst('t1');
const step = fc.oneof(
  { weight: 5, arbitrary: anyCommand },
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

test('looking back shows the document as it was after every step that counts, and changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25, size: 'max' }), async (story) => {
      const { call, close } = startServices();
      unwrap(await call('trajectories.create', { id: 't1', municipality: 'Stad' }));
      const documentNow = async () => {
        const { records } = unwrap<{ records: DocumentRecord[] }>(await call('document.snapshot', inTrajectory));
        return Object.fromEntries(records.map((record) => [record.id, record]));
      };
      for (const one of story) {
        if (typeof one === 'string') await call(`document.${one}`, inTrajectory);
        else await call('document.run', { ...inTrajectory, command: one });
      }
      const now = await documentNow();
      const { steps } = unwrap<{ steps: TimelineStep[] }>(await call('document.timeline', inTrajectory));
      // Undone one by one, the program itself shows what was there before each step.
      for (let count = steps.length; count >= 0; count--) {
        expect(documentAfter({ steps, document: now }, count)).toEqual(await documentNow());
        await call('document.undo', inTrajectory);
      }
      close();
    }),
    { numRuns: 40 },
  );
});
