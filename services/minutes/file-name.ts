import type { MinutesModel } from '../../core/minutes/model.ts';
import { fileNameOf, municipalityName } from '../file-name.ts';
import { texts } from './texts.ts';

/** File name of the minutes: when, what, where. */
export function minutesFileName({ municipality, date }: Pick<MinutesModel, 'municipality' | 'date'>): string {
  const name = municipalityName(municipality);
  const whose = name && texts.municipality(name);
  return fileNameOf({ day: date, kind: texts.fileKind, whose, extension: '.docx' });
}
