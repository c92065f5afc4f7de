import { dayOf } from '../../core/domain/dutch-date.ts';
import { fileNameOf, municipalityName } from '../../core/domain/file-name.ts';
import { resultsTable } from '../../core/exports/results-table.ts';
import type { Db } from '../database/opening/open.ts';
import { requireResults, type ScanService } from '../scans/scan-service.ts';
import { requireTrajectory } from '../trajectories/trajectory-service.ts';
import { answerList } from './answer-list.ts';
import { texts } from './texts.ts';
import { workbookSheets } from './workbook-sheets.ts';
import { writeCsv } from './write-csv.ts';
import { writeWorkbook } from './write-xlsx.ts';

type ExportFormat = 'xlsx' | 'csv';

/** The results of a scan as a file for other programs. */
export interface ExportsService {
  results(trajectoryId: string, format: ExportFormat): Promise<{ fileName: string; data: Uint8Array }>;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly scans: ScanService;
}

export function createExportsService({ db, clock, scans }: Dependencies): ExportsService {
  return {
    async results(trajectoryId, format) {
      const { municipality: typed, isSample } = requireTrajectory(db, trajectoryId);
      const table = resultsTable(requireResults(scans.documentResults(trajectoryId)));
      const municipality = municipalityName(typed);
      const whose = municipality && texts.municipality(municipality);
      const made = clock();
      const day = dayOf(made);
      const fileName = fileNameOf({ day, kind: texts.kind, whose, extension: `.${format}` });
      if (format === 'csv') return { fileName, data: writeCsv(answerList(table)) };
      const sheets = workbookSheets(table, { municipality, isSample, day });
      const title = [texts.kind, whose].filter(Boolean).join(' ');
      return { fileName, data: await writeWorkbook(title, sheets, made) };
    },
  };
}
