import type { FilledForm } from '../../../core/scan/import/paper-form.ts';
import type { Mapping } from '../../../core/scan/table/mapping.ts';
import { LABELS, type Person, POINTS, STATEMENTS } from '../../core/scan/small-groups/attack/world.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';

const DONT_KNOW = 'weet ik niet';
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

export const mapping: Mapping = {
  columns: [
    { role: 'group' },
    { role: 'completed' },
    ...times(STATEMENTS, (s) => {
      return { role: 'statement' as const, text: `Stelling ${s}`, principle: s < 2 ? (1 as const) : (2 as const) };
    }),
    ...times(POINTS, (p) => ({ role: 'improvementPoint' as const, text: `Punt ${p}`, principle: null })),
    { role: 'openAnswer', question: 'Waarom?' },
  ],
  group: {
    kind: 'column',
    values: [
      { text: 'inwoner', perspective: 'residents' },
      { text: 'medewerker', perspective: 'frontline' },
    ],
  },
  scale: { labels: [...LABELS], dontKnow: [DONT_KNOW] },
  list: null,
};

/** Nobody's open answer is like another's, so that a row of the database tells whose it is. */
const openOf = ({ open }: Person, i: number) => (open ? `antwoord ${i}` : ' '.repeat(i + 1));
const personOf = (open: string) => (open.trim() === '' ? open.length - 1 : Number(open.replace('antwoord ', '')));

function rowOf(one: Person, i: number): string {
  const { perspective, completed, cells, chosen } = one;
  const group = perspective === 'residents' ? 'inwoner' : 'medewerker';
  const points = times(POINTS, (p) => (chosen?.has(p) ? 'ja' : ''));
  return [group, completed ? 'ja' : 'nee', ...cells, ...points, openOf(one, i)].join(';');
}

/** A survey file with these people, in this order. */
export function fileOf(people: readonly Person[], who: readonly number[]): Uint8Array {
  const header = ['Groep', 'Klaar', ...times(STATEMENTS, (s) => `S${s}`), ...times(POINTS, (p) => `P${p}`), 'Waarom'];
  const rows = who.flatMap((i) => (people[i] ? [rowOf(people[i], i)] : []));
  return new TextEncoder().encode([header.join(';'), ...rows].join('\n'));
}

/** The paper form of someone. */
export function formOf(one: Person, i: number): FilledForm {
  const answers = one.cells.flatMap((cell, s) => {
    const answer = cell === DONT_KNOW ? ('dont-know' as const) : LABELS.indexOf(cell);
    return answer === -1 ? [] : [{ id: `s${s + 1}`, answer }];
  });
  const points = [...(one.chosen ?? [])].map((p) => `v${p + 1}`);
  return { perspective: one.perspective, answers, points, openAnswers: [{ id: 'o1', text: openOf(one, i) }] };
}

/** A trajectory on the real services and a real database, with what these tests do with it. */
export async function startSurvey(people: readonly Person[], folder?: string) {
  const started = startServices(folder);
  const { services, call, db } = started;
  if (!folder) unwrap(await call('trajectories.create', { id: 't1', municipality: 'Voorbeeldstad' }));
  const importFile = (who: readonly number[], how: 'replace' | 'add' = 'replace', changes: Partial<Mapping> = {}) => {
    const uploadId = services.uploads.add('scan.csv', fileOf(people, who));
    const request = { uploadId, mapping: { ...mapping, ...changes }, includeAbandoned: true, how };
    return call('scan.import', { trajectoryId: 't1', ...request });
  };
  const addForm = (i: number) => {
    const form = people[i] && formOf(people[i], i);
    return call('scan.addForm', { trajectoryId: 't1', form });
  };
  const show = (choice: unknown) => call('projector.choose', { ...atFirst('t1'), choice });
  /** Who is in the scan, in the order of its rows. */
  const inScan = (): number[] => {
    const { texts, codes } = readOpen();
    return Array.from(codes, (code) => personOf(texts[code] ?? ''));
  };
  function readOpen(): { texts: string[]; codes: Uint8Array } {
    const sql = `SELECT texts, codes FROM scan_cells WHERE id = (SELECT cells_id FROM scan_column WHERE id = 'o1')`;
    const { texts, codes } = db.prepare<[], { texts: string; codes: Buffer }>(sql).get() ?? { texts: '[]', codes: [] };
    return { texts: JSON.parse(texts) as string[], codes: Uint8Array.from(codes) };
  }
  /** Who was in the results that left the screen; null when none did. */
  const shared = (): number[] | null => {
    const bytes = db.prepare<[], Buffer | null>('SELECT shared FROM scan').pluck().get();
    return bytes ? inScan().filter((_, row) => (bytes[row] ?? 0) > 0) : null;
  };
  return { ...started, importFile, addForm, show, inScan, shared };
}
