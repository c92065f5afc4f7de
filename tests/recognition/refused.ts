import { truthOf } from './count.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import type { Chance } from './random.ts';
import { makeSurvey } from './survey.ts';
import type { MadeFile } from './truth.ts';

const encode = (text: string) => new TextEncoder().encode(text);

const REFUSED: readonly { readonly name: string; readonly code: string; readonly start: readonly number[] | string }[] =
  [
    {
      name: 'scan.xls',
      code: 'file-web-page',
      start: '<html><table><tr><td>Wie bent u?</td></tr><tr><td>Inwoner</td></tr></table></html>',
    },
    { name: 'scan.pdf', code: 'file-unknown-format', start: '%PDF-1.7 scan' },
    { name: 'scan.csv', code: 'file-empty', start: '' },
  ];

/** A file that holds no answers that can be read, with the reason that has to be told. */
export function refused(chance: Chance): MadeFile {
  const survey = makeSurvey(chance);
  const { name, code, start } = chance.pick(REFUSED);
  const truth = truthOf(survey, LAYOUTS[0] as Layout);
  const bytes = typeof start === 'string' ? encode(start) : Uint8Array.from(start);
  return {
    ...{ name, bytes, tool: 'geen enquêtebestand', fault: 'ander soort bestand', truth, refused: code },
    ...{ sheets: [], list: 'geen', scale: '' },
  };
}
