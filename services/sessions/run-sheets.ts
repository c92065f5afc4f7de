import { RunSheets } from '../../core/trajectory/run-sheet.ts';
import shipped from '../../resources/run-sheets/run-sheets.json' with { type: 'json' };

/** The shipped run sheets, one for each kind of session. */
export const runSheets: RunSheets = RunSheets.parse(shipped);
