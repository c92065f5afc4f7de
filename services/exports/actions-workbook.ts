import type { MinutesModel } from '../../minutes/model/model.ts';
import { countColumn, dayColumn, type Sheet, textColumn } from './sheet.ts';
import { texts } from './texts.ts';
import { writeWorkbook } from './write-xlsx.ts';

const { actions: words } = texts;
const COLUMNS = [
  countColumn(words.number),
  textColumn(words.what, 60),
  textColumn(words.who, 30),
  dayColumn(words.dueDate),
  textColumn(words.firstStep, 44),
  textColumn(words.howWeKnow, 44),
  dayColumn(words.lookBackDate),
  textColumn(words.status, 16),
  textColumn(words.task, 44),
  textColumn(words.municipality, 24),
  dayColumn(words.session),
];

const EARLIER = [
  countColumn(words.number),
  textColumn(words.what, 60),
  textColumn(words.who, 30),
  textColumn(words.status, 16),
  textColumn(words.note, 60),
];

/** The agreed actions as an Excel workbook, one row each, with real dates; and what was heard of earlier ones, if anything. */
export function writeActions(
  { actions, earlier, municipality, date }: Pick<MinutesModel, 'actions' | 'earlier' | 'municipality' | 'date'>,
  title: string,
  made: Date,
): Promise<Uint8Array> {
  const rows = actions.map(({ number, what, who, dueDate, firstStep, howWeKnow, lookBackDate, status, taskTo }) => [
    number,
    what,
    who,
    serialOf(dueDate),
    firstStep,
    howWeKnow,
    serialOf(lookBackDate),
    words.statuses[status],
    taskTo,
    municipality,
    serialOf(date),
  ]);
  const sheet: Sheet = { name: words.sheet, columns: COLUMNS, rows };
  return writeWorkbook(title, earlier.length > 0 ? [sheet, earlierSheet(earlier)] : [sheet], made);
}

function earlierSheet(earlier: MinutesModel['earlier']): Sheet {
  const rows = earlier.map(({ number, what, who, status, note }) => [number, what, who, words.statuses[status], note]);
  return { name: words.earlierSheet, columns: EARLIER, rows };
}

const DAY = 24 * 60 * 60 * 1000;
/** Excel counts days from here. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

function serialOf(day: string | null): number | null {
  return day ? (Date.parse(day) - DAY_ZERO) / DAY : null;
}
