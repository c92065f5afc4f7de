import type { MinutesModel } from '../../minutes/model/model.ts';
import * as minutes from '../../minutes/write-minutes.ts';
import { writeZip } from '../../services/zip/write-zip.ts';

/** Writes the minutes as the program does: packed by Node. */
export function writeMinutes(
  model: MinutesModel,
  pictures: minutes.MinutesPictures,
  style?: minutes.MinutesStyle,
): Promise<Uint8Array> {
  return minutes.writeMinutes(model, pictures, writeZip, style);
}
