import { ApiError } from '../../core/contract/errors.ts';
import type { Input, Output } from '../../core/contract/methods.ts';
import { dayOf } from '../../core/domain/dutch-date.ts';
import { fileNameOf, municipalityName } from '../../core/domain/file-name.ts';
import { type MadeSheet, makeSheet, type SheetParts } from '../../core/trajectory/region/make-sheet.ts';
import { readSheet, SHEET_MOST_BYTES, type SharedSheet } from '../../core/trajectory/region/shared-sheet.ts';
import { funnelsOf, wallOf } from '../../core/trajectory/region/side-by-side.ts';
import type { Db } from '../database/opening/open.ts';
import { listSheets, removeSheet, writeSheet } from '../database/scans/shared-sheets.ts';
import type { DocumentService } from '../document/document-service.ts';
import type { ScanService } from '../scans/scan-service.ts';
import { requireTrajectory } from '../trajectories/trajectory-service.ts';
import type { Uploads } from '../uploads/uploads.ts';

/** Other municipalities: our own shared sheet (deelblad), theirs, and all of them side by side. */
export interface RegionService {
  read(request: Input<'region.read'>): Output<'region.read'>;
  preview(trajectoryId: string, parts: SheetParts): MadeSheet;
  /** Our sheet as a file. */
  file(trajectoryId: string, parts: SheetParts): { fileName: string; data: Uint8Array };
  /** Throws ApiError with the problem of the file. */
  add(request: Input<'region.add'>): Output<'region.add'>;
  /** Throws ApiError `record-not-found`. */
  remove(request: Input<'region.remove'>): void;
}

interface Dependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly uploads: Uploads;
  readonly documents: DocumentService;
  readonly scans: ScanService;
}

const EVERYTHING: SheetParts = {
  ...{ municipality: true, ambitions: true, tasks: true, insights: true, actions: true, figures: true, contact: '' },
};
const KIND = 'Deelblad';

export function createRegionService({ db, clock, newId, uploads, documents, scans }: Dependencies): RegionService {
  function preview(trajectoryId: string, parts: SheetParts): MadeSheet {
    const { municipality } = requireTrajectory(db, trajectoryId);
    const { document } = documents.read(trajectoryId);
    const results = scans.documentResults(trajectoryId);
    return makeSheet({ trajectoryId, municipality, document, results, parts, day: dayOf(clock()) });
  }

  return {
    read({ trajectoryId, withNames }) {
      const own = preview(trajectoryId, EVERYTHING).sheet;
      const kept = listSheets(db, trajectoryId);
      return {
        sheets: kept.map(({ key, sheet: { municipality, contact, madeOn } }) => ({
          key,
          municipality,
          contact,
          madeOn,
        })),
        wall: wallOf(kept, own, withNames),
        funnels: funnelsOf(kept, own, withNames),
      };
    },
    preview,
    file(trajectoryId, parts) {
      const { sheet } = preview(trajectoryId, parts);
      const name = municipalityName(sheet.municipality);
      const fileName = fileNameOf({ day: sheet.madeOn, kind: KIND, whose: name, extension: '.json' });
      return { fileName, data: new TextEncoder().encode(`${JSON.stringify(sheet, null, 2)}\n`) };
    },
    add({ trajectoryId, uploadId, how }) {
      requireTrajectory(db, trajectoryId);
      const sheet = required(uploads.get(uploadId).bytes);
      if (sheet.id === trajectoryId) throw new ApiError('sheet-own');
      const { municipality, madeOn } = sheet;
      const there = listSheets(db, trajectoryId).find((kept) => kept.sheet.id === sheet.id);
      const about = { municipality, madeOn, there: there?.sheet.madeOn ?? null };
      if (there && how === 'ask') return { ...about, stored: false };
      const key = there && how === 'replace' ? there.key : newId();
      writeSheet(db, trajectoryId, { key, sheet }, clock().toISOString());
      uploads.forget(uploadId);
      return { ...about, stored: true };
    },
    remove({ trajectoryId, key }) {
      if (!removeSheet(db, trajectoryId, key)) throw new ApiError('record-not-found');
    },
  };
}

function required(bytes: Uint8Array): SharedSheet {
  if (bytes.byteLength > SHEET_MOST_BYTES) throw new ApiError('sheet-too-large');
  const read = readSheet(new TextDecoder().decode(bytes));
  if (!read.ok) throw new ApiError(read.code);
  return read.sheet;
}
