import type { Output } from '../../../core/contract/methods.ts';
import type { Mapping } from '../../../core/scan/table/mapping.ts';
import type { Random } from '../../core/scan/small-groups/attack/world.ts';
import { atFirst } from '../../helpers/place.ts';
import { startServices, unwrap } from '../../helpers/services.ts';

export const LABELS = ['helemaal niet', 'niet', 'een beetje', 'wel', 'helemaal'];
export const STATEMENTS = 8;
const of = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));

/** Somebody's group and answers, by their place on the scale. */
export interface Row {
  readonly group: 'inwoner' | 'medewerker';
  readonly answers: readonly number[];
}

/** So many people; `likely` is how likely in percents each finds that a statement applies. */
export function crowd(random: Random, group: Row['group'], n: number, likely: (statement: number) => number): Row[] {
  const answer = (s: number) => (random(100) < likely(s) ? 3 + random(2) : random(3));
  return of(n, () => ({ group, answers: of(STATEMENTS, answer) }));
}

export const textOf = (s: number) => `Stelling nummer ${s + 1}.`;

function mappingOf(words: (s: number) => string): Mapping {
  const group = { inwoner: 'residents', medewerker: 'frontline' } as const;
  return {
    columns: [
      { role: 'group' },
      ...of(STATEMENTS, (s) => ({
        role: 'statement' as const,
        text: words(s),
        principle: s < 4 ? (1 as const) : (6 as const),
      })),
    ],
    group: { kind: 'column', values: Object.entries(group).map(([text, perspective]) => ({ text, perspective })) },
    scale: { labels: [...LABELS], dontKnow: [] },
    list: null,
  };
}

/** A trajectory on the real services, with what these tests do with it. */
export async function startTwoScans() {
  const started = startServices();
  const { call, services } = started;
  unwrap(await call('trajectories.create', { id: 't1', municipality: 'Voorbeeldstad' }));
  const importRows = (rows: readonly Row[], how: 'new' | 'add' | 'replace', words: (s: number) => string = textOf) => {
    const lines = rows.map(({ group, answers }) => [group, ...answers.map((one) => LABELS[one])].join(';'));
    const csv = [['Groep', ...of(STATEMENTS, (s) => `S${s}`)].join(';'), ...lines].join('\n');
    const uploadId = services.uploads.add('scan.csv', new TextEncoder().encode(csv));
    const request = { uploadId, mapping: mappingOf(words), includeAbandoned: true, how };
    return call('scan.import', { trajectoryId: 't1', ...request });
  };
  const read = async () => unwrap<Output<'waves.read'>>(await call('waves.read', { trajectoryId: 't1' }));
  const at = atFirst('t1');
  const follow = (id: string, s: number, perspective: 'residents' | 'frontline' = 'residents') =>
    call('waves.follow', {
      ...{ ...at, id, perspective, taskId: null },
      subject: { of: 'statement', statementId: `s${s + 1}` },
    });
  return { ...started, at, importRows, read, follow };
}
