import { z } from 'zod';
import { Id } from '../domain/text.ts';
import { ImportProposal, ImportSummary, Mapping } from '../scan/table/mapping.ts';

const FACILITATOR = ['facilitator'] as const;
const nothing = z.null();
const UploadId = z.string().max(100);

/** From an uploaded survey file to a stored scan, and back. */
export const importMethods = {
  /** Reads an uploaded survey file and says what the program makes of it; stores nothing. */
  'scan.propose': {
    input: z.object({
      uploadId: UploadId,
      /** Where the file would go, to know whether it is there already. */
      trajectoryId: Id.optional(),
      /** The sheet of a workbook; the first that has something in it when left out. */
      sheet: z.string().max(200).nullable().optional(),
    }),
    output: ImportProposal,
    roles: FACILITATOR,
  },
  /** Makes one upload of files that are read as one, mostly one for each group. */
  'scan.together': {
    input: z.object({ uploadIds: z.array(UploadId).min(2).max(10) }),
    output: z.object({ uploadId: UploadId }),
    roles: FACILITATOR,
  },
  /** Ends the reading of a file at once and forgets it. */
  'scan.cancel': { input: z.object({ uploadId: UploadId }), output: nothing, roles: FACILITATOR },
  /** What an import with this mapping would give, beside the scan of a trajectory; stores nothing. */
  'scan.check': {
    input: z.object({ uploadId: UploadId, mapping: Mapping, trajectoryId: Id.optional() }),
    output: ImportSummary,
    roles: FACILITATOR,
  },
  /** Stores the scan in one transaction, in place of the one that is shown, added to it, or beside it as a new one. */
  'scan.import': {
    input: z.object({
      trajectoryId: Id,
      uploadId: UploadId,
      mapping: Mapping,
      includeAbandoned: z.boolean(),
      how: z.enum(['replace', 'add', 'new']).default('replace'),
    }),
    output: ImportSummary,
    roles: FACILITATOR,
  },
  /** Takes the last import back: what it replaced or was added to is as before. Only until results with it left her screen. */
  'scan.undoImport': { input: z.object({ trajectoryId: Id }), output: nothing, roles: FACILITATOR },
} as const;
