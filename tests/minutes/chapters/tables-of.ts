import type { Block } from '../../../minutes/blocks/blocks.ts';
import { composeMinutes } from '../../../minutes/chapters/compose.ts';
import type { MinutesModel } from '../../../minutes/model/model.ts';
import { exampleMinutes } from '../../helpers/minutes-model.ts';
import { exampleRounds } from '../../helpers/minutes-rounds.ts';

type Table = Extract<Block, { type: 'table' }>;

/** The blocks of the minutes in order. */
export const blocksOf = (model: MinutesModel): Block[] => composeMinutes(model).flatMap(({ blocks }) => blocks);

/** Minutes with everything that there can be, in a version. */
export function fullExample(version: 'full' | 'short' = 'full'): MinutesModel {
  const model = { ...exampleMinutes(), votingRounds: exampleRounds() };
  return { ...model, settings: { ...model.settings, version } };
}

/** A number without the rest that adding left. */
const rounded = (width: number) => Math.round(width * 100) / 100;

/** The columns of a table, as docs/spec/minutes.md writes them. */
function columnsLine({ columns, figures }: Table): string {
  const written = columns.map(({ header, width, numbers }) => `${header} ${rounded(width)}${numbers ? ' >' : ''}`);
  return `- ${written.join(' · ')}${figures ? ' (small)' : ''}`;
}

/** The columns of every table that the minutes can have. */
export function columnLines(): string[] {
  const full = fullExample();
  const scan = full.scan && { ...full.scan, scale: Array.from({ length: 7 }, (_, i) => `antwoord ${i + 1}`) };
  const two = full.scan && { ...full.scan, scale: ['nee', 'ja'] };
  const long = full.scan && { ...full.scan, scale: ['nee', 'ja', 'tegenovergesteld'] };
  const models = [full, fullExample('short'), { ...full, scan }, { ...full, scan: two }, { ...full, scan: long }];
  const tables = models.flatMap(blocksOf).filter((block) => block.type === 'table');
  return [...new Set(tables.map(columnsLine))];
}
