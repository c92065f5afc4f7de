import type { MinutesModel } from '../../core/minutes/model.ts';
import { municipalityName } from './municipality.ts';
import { texts } from './texts.ts';

/** Common file systems hold 255 bytes; this leaves room for a suffix such as " (2)". */
const MAX_BYTES = 180;

/** File name that sorts by date and says what it is; every system accepts it. */
export function minutesFileName(model: Pick<MinutesModel, 'municipality' | 'date'>): string {
  const municipality = municipalityName(model.municipality);
  const parts = [model.date ?? '', texts.fileKind, municipality && texts.municipality(municipality)];
  const name = cleaned(parts.join(' '));
  return `${cut(name, MAX_BYTES).trim()}.docx`;
}

/** Without the characters that Windows refuses, invisible ones, or space at the ends. */
function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[<>:"/\\|?*\p{Cf}\p{Cs}\p{Cn}\p{Co}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim();
}

function cut(text: string, maxBytes: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > maxBytes) break;
    kept += character;
  }
  return kept;
}
