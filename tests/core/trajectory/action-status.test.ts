import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Document } from '../../../core/document/document.ts';
import { ActionRecord, ActionStatus, StatusReportRecord } from '../../../core/document/records.ts';
import { actionsWithStatus, countsByStatus } from '../../../core/trajectory/action-status.ts';

const action = (id: string, order: number, dueDate: string | null) =>
  ActionRecord.parse({
    ...{ kind: 'action', id, order, sessionId: 's', taskId: null, what: id, who: '', dueDate },
    ...{ firstStep: '', howWeKnow: '', lookBackDate: null },
  });
const report = (order: number, actionId: string, sessionId: string, status: ActionStatus) =>
  StatusReportRecord.parse({
    ...{ kind: 'statusReport', id: `r${order}`, order, actionId, sessionId, status, note: '', day: null },
  });
const documentOf = (...records: (ActionRecord | StatusReportRecord)[]): Document =>
  Object.fromEntries(records.map((record) => [record.id, record]));

it('what people are busy with comes first, then what is open, each with the oldest day first and without a day last', () => {
  const days = fc.constantFrom('2026-12-01', '2026-12-17', '2027-01-04', null);
  const known = fc.record({ due: days, heard: fc.array(fc.constantFrom(...ActionStatus.options), { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(known, { maxLength: 12 }), (all) => {
      const actions = all.map(({ due }, i) => action(`a${i}`, i, due));
      const reports = all.flatMap(({ heard }, i) =>
        heard.map((status, session) => report(100 * session + i, `a${i}`, `s${session}`, status)),
      );
      const shown = actionsWithStatus(documentOf(...actions, ...reports));
      expect(new Set(shown.map((one) => one.action))).toEqual(new Set(actions));
      expect(shown).toHaveLength(actions.length);
      for (const { action: one, status } of shown) {
        expect(status).toBe(all[Number(one.id.slice(1))]?.heard.at(-1) ?? 'open');
      }
      const order = ['busy', 'open', 'done', 'dropped'];
      const keys = shown.map(({ action: { dueDate }, status }) => `${order.indexOf(status)} ${dueDate ?? '9999'}`);
      expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      const counts = countsByStatus(shown);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
      for (const status of ActionStatus.options) {
        expect(counts[status]).toBe(shown.filter((one) => one.status === status).length);
      }
    }),
  );
});
