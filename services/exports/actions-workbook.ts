import type { MinutesModel } from '../../minutes/model/model.ts';
import { dayColumn, type Sheet, textColumn } from './sheet.ts';
import { texts } from './texts.ts';
import { writeWorkbook } from './write-xlsx.ts';

const { actions: words } = texts;
const COLUMNS = [
  textColumn(words.what, 60),
  textColumn(words.who, 30),
  dayColumn(words.dueDate),
  textColumn(words.firstStep, 44),
  textColumn(words.howWeKnow, 44),
  dayColumn(words.lookBackDate),
  textColumn(words.task, 44),
];

/** The agreed actions as an Excel workbook, one row each, with real dates. */
export function writeActions(
  { actions }: Pick<MinutesModel, 'actions'>,
  title: string,
  made: Date,
): Promise<Uint8Array> {
  const rows = actions.map(({ what, who, dueDate, firstStep, howWeKnow, lookBackDate, taskTo }) => [
    what,
    who,
    serialOf(dueDate),
    firstStep,
    howWeKnow,
    serialOf(lookBackDate),
    taskTo,
  ]);
  const sheet: Sheet = { name: words.sheet, columns: COLUMNS, rows };
  return writeWorkbook(title, [sheet], made);
}

const DAY = 24 * 60 * 60 * 1000;
/** Excel counts days from here. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

function serialOf(day: string | null): number | null {
  return day ? (Date.parse(day) - DAY_ZERO) / DAY : null;
}
