import { Tab, TextRun } from 'docx';
import { given } from '../../core/domain/given.ts';
import { safeText } from '../../core/domain/text.ts';
import type { Run } from '../blocks/blocks.ts';

/** Turns runs into Word runs, with their line ends and tabs kept. */
export function textRuns(runs: readonly Run[]): TextRun[] {
  return runs.flatMap(({ text, ...look }) =>
    safeText(text)
      .split('\n')
      .map((line, i) => new TextRun({ ...given(look), children: withTabs(line), ...(i > 0 && { break: 1 }) })),
  );
}

function withTabs(line: string): (string | Tab)[] {
  return line
    .split('\t')
    .flatMap((part, i) => (i === 0 ? [part] : [new Tab(), part]))
    .filter((part) => part !== '');
}
