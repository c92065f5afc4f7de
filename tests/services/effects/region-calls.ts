import type { MethodName, Output } from '../../../core/contract/methods.ts';
import { SHEET_KIND, SHEET_VERSION, type SharedSheet } from '../../../core/trajectory/region/shared-sheet.ts';
import { unwrap } from '../../helpers/services.ts';
import type { Situation } from './situation.ts';

const sheet: SharedSheet = {
  ...{
    kind: SHEET_KIND,
    version: SHEET_VERSION,
    id: 'duinrade',
    madeOn: '2027-01-02',
    municipality: 'Duinrade',
    contact: '',
  },
  ...{
    ambitions: [],
    tasks: [{ from: '', to: 'Eén vast gezicht', principle: 3 }],
    insights: [],
    actions: [],
    figures: [],
  },
};
const parts = {
  municipality: true,
  ambitions: true,
  tasks: true,
  insights: true,
  actions: true,
  figures: true,
  contact: '',
};
const add = (s: Situation) => ({
  ...{ trajectoryId: s.id, how: 'ask' as const },
  uploadId: s.upload('deelblad.json', JSON.stringify(sheet)),
});

/** A call about other municipalities that succeeds. */
export const regionCalls = {
  'region.read': ({ id }: Situation) => ({ trajectoryId: id, withNames: true }),
  'region.preview': ({ id }: Situation) => ({ trajectoryId: id, parts }),
  'region.deliver': ({ id }: Situation) => ({ trajectoryId: id, parts }),
  'region.add': add,
  'region.remove': async (s: Situation) => {
    unwrap(await s.call('region.add', add(s)));
    const { sheets } = unwrap<Output<'region.read'>>(
      await s.call('region.read', { trajectoryId: s.id, withNames: true }),
    );
    return { trajectoryId: s.id, key: sheets[0]?.key ?? '' };
  },
};

/** And some that are refused. */
export const refusedRegionCalls: readonly (readonly [MethodName, (s: Situation) => unknown])[] = [
  ['region.add', (s) => ({ ...add(s), uploadId: s.upload('deelblad.json', '{}') })],
  ['region.remove', ({ id }) => ({ trajectoryId: id, key: 'nergens' })],
];
