import { safeText } from '../../core/domain/text.ts';
import type { MinutesModel } from '../../minutes/model/model.ts';
import { docxFaults } from '../helpers/docx-accessibility.ts';
import { docxProblems } from '../helpers/docx-validity.ts';
import { readDocx } from './read-docx.ts';
import { isWhole, typedTexts } from './typed-texts.ts';

/** All that is wrong with the Word file of these minutes: accessibility, validity, and texts that did not come back. */
export function wrongWithMinutes(model: MinutesModel, file: Uint8Array): string[] {
  return [...docxFaults(file), ...docxProblems(file), ...(isWhole(model) ? lostTexts(model, file) : [])];
}

function lostTexts(model: MinutesModel, file: Uint8Array): string[] {
  const all = readDocx(file).paragraphs.join('\n');
  return typedTexts(model)
    .filter((typed) => typed.trim() !== '' && !all.includes(safeText(typed)))
    .map((typed) => `niet teruggevonden: ${JSON.stringify(typed)}`);
}
