import { fileNameOf, municipalityName } from '../../core/domain/file-name.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from './texts.ts';

/** File name of what comes out of the minutes: when, what, of whom, where. */
export function minutesFileName(
  { municipality, date }: Pick<MinutesModel, 'municipality' | 'date'>,
  kind: keyof typeof texts.fileKind,
  extension: string,
  person = '',
): string {
  const name = municipalityName(municipality);
  const whose = [person, name && texts.municipality(name)].filter(Boolean).join(' ');
  return fileNameOf({ day: date, kind: texts.fileKind[kind], whose, extension });
}
