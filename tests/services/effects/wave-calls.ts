import type { MethodName, Output } from '../../../core/contract/methods.ts';
import { atFirst } from '../../helpers/place.ts';
import { unwrap } from '../../helpers/services.ts';
import type { Situation } from './situation.ts';

const ANSWERS = ['Helemaal oneens', 'Oneens', 'Neutraal', 'Eens', 'Helemaal eens'];

const point = ({ id, services }: Situation) => ({
  ...{ ...atFirst(id), id: 'point', perspective: 'residents' as const, taskId: null },
  subject: { of: 'statement' as const, statementId: services.scans.results(id)?.statements[0]?.id ?? '' },
});

/** The example as it is with its first scan only. */
function withOneScan({ id, db, services }: Situation): void {
  db.prepare('DELETE FROM scan WHERE trajectory_id = ? AND id <> ?').run(id, services.scans.shownId(id));
  services.scans.forget(id);
}

/** One more scan: fifteen residents who each answer a statement of other words. */
async function secondScan(s: Situation): Promise<void> {
  const rows = Array.from({ length: 15 }, (_, row) => `Inwoner;${ANSWERS[row % ANSWERS.length]}`);
  const uploadId = s.upload('scan.csv', ['Wie bent u?;Ik word gehoord als ik iets vraag.', ...rows].join('\n'));
  const { mapping } = unwrap<Output<'scan.propose'>>(await s.call('scan.propose', { uploadId }));
  const request = { uploadId, mapping, includeAbandoned: true, how: 'new' };
  unwrap(await s.call('scan.import', { trajectoryId: s.id, ...request }));
}

/** A call about then and now that succeeds. */
export const waveCalls = {
  'waves.read': ({ id }: Situation) => ({ trajectoryId: id }),
  'waves.follow': (s: Situation) => {
    withOneScan(s);
    return point(s);
  },
  'waves.letGo': async (s: Situation) => {
    withOneScan(s);
    unwrap(await s.call('waves.follow', point(s)));
    return { ...atFirst(s.id), id: 'point' };
  },
  'waves.match': async (s: Situation) => {
    const [first] = s.services.scans.results(s.id)?.statements ?? [];
    await secondScan(s);
    return { ...atFirst(s.id), id: 'match', beforeId: first?.id ?? '', afterId: 's1' };
  },
};

/** And some that are refused. */
export const refusedWaveCalls: readonly (readonly [MethodName, (s: Situation) => unknown])[] = [
  ['waves.follow', point],
  ['waves.follow', (s) => ({ ...point(s), subject: { of: 'principle', principle: 7 } })],
  ['waves.letGo', ({ id }) => ({ ...atFirst(id), id: 'nergens' })],
  ['waves.match', ({ id }) => ({ ...atFirst(id), id: 'match', beforeId: 'nergens', afterId: 'nergens' })],
];
