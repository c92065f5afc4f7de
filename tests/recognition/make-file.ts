import { truthOf } from './count.ts';
import { type Draft, FAULTS, type Fault } from './faults.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import { MORE_LAYOUTS } from './more-layouts.ts';
import { type Chance, chanceFrom } from './random.ts';
import { rowsOf } from './sheet.ts';
import { SPECIALS } from './specials.ts';
import { makeSurvey } from './survey.ts';
import type { MadeFile } from './truth.ts';
import { csvText, workbookBytes } from './writers.ts';

export const ALL_LAYOUTS: readonly Layout[] = [...LAYOUTS, ...MORE_LAYOUTS];
const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' } as const;

function weighted(chance: Chance, faults: readonly Fault[]): Fault {
  return chance.pick(faults.flatMap((fault) => Array.from({ length: fault.weight }, () => fault)));
}

/** A draft as bytes, in the form that the tool writes. */
export function bytesOf({ rows, layout, hidden }: Draft, chance: Chance): { bytes: Uint8Array; extension: string } {
  if (layout.form === 'workbook') {
    return { bytes: workbookBytes([{ name: 'Blad1', rows, ...(hidden ? { hidden } : {}) }]), extension: 'xlsx' };
  }
  const mark = chance.percent(50) ? '\ufeff' : '';
  const text = `${mark}${csvText(rows, SEPARATORS[layout.form])}\r\n`;
  return { bytes: new TextEncoder().encode(text), extension: 'csv' };
}

/** Makes up a draft: a survey in the layout of a tool, with one thing wrong. */
export function makeDraft(chance: Chance, layout: Layout, fault: Fault): Draft {
  const made = makeSurvey(chance, fault.wishes);
  const survey = fault.before?.(made) ?? made;
  const written = layout.keepsStopped
    ? survey
    : { ...survey, people: survey.people.map((one) => ({ ...one, done: true })) };
  const columns = layout.columns(written);
  const draft: Draft = {
    survey: written,
    layout,
    rows: rowsOf(columns, written.people),
    heads: Math.max(...columns.map(({ heads }) => heads.length)),
    truth: truthOf(written, layout),
    fileName: `resultaten-${chance.upTo(1000)}`,
  };
  return fault.after?.(draft, chance) ?? draft;
}

/** One of the files of the yardstick; the same number always gives the same file. */
export function makeFile(number: number): MadeFile {
  const chance = chanceFrom(number * 7919 + 17);
  const special = SPECIALS[Math.floor(number / 12) % SPECIALS.length];
  if (number % 12 === 11 && special) return special(chance);
  const layout = chance.pick(ALL_LAYOUTS);
  const fault = weighted(
    chance,
    FAULTS.filter(({ fits }) => fits?.(layout) ?? true),
  );
  const draft = makeDraft(chance, layout, fault);
  const { bytes, extension } = bytesOf(draft, chance);
  const { name } = draft.survey.statements[0]?.scale ?? { name: '' };
  return {
    name: `${draft.fileName}.${extension}`,
    ...{ bytes, sheets: [], tool: layout.tool, scale: name, list: layout.list, fault: fault.name },
    ...{ truth: draft.truth, refused: null },
  };
}
