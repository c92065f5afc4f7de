import { z } from 'zod';
import { RefusalCode } from '../document/refusal.ts';
import { AddProblem } from '../scan/model/join-scans.ts';
import { FileProblem } from '../scan/table/file-problem.ts';
import { MappingProblem } from '../scan/table/mapping.ts';
import { SheetProblem } from '../trajectory/region/shared-sheet.ts';

/** Every way in which a call can fail. The renderer has one Dutch sentence for each; the compiler checks that. */
export const ErrorCode = z.enum([
  ...RefusalCode.options,
  ...FileProblem.options,
  ...MappingProblem.options,
  ...AddProblem.options,
  ...SheetProblem.options,
  'file-already-added',
  'scan-changed',
  'may-not-follow',
  'comes-back',
  'second-scan-there',
  'statements-differ',
  'import-shown',
  'import-gone',
  'form-empty',
  'bad-input',
  'forbidden',
  'unknown-method',
  'trajectory-not-found',
  'no-scan',
  'not-in-results',
  'too-few-for-card',
  'release-differs',
  'release-has-personal-data',
  'upload-gone',
  'upload-bad',
  'disk-full',
  'disk-read-only',
  'disk-gone',
  'cannot-keep-shown',
  'save-failed',
  'color-too-light',
  'logo-bad',
  'copy-failed',
  'second-place-bad',
  'sealed-unknown',
  'sealed-newer',
  'sealed-damaged',
  'sealed-phrase',
  'template-bad',
  'template-macros',
  'template-too-large',
  'template-place-table',
  'template-place-header',
  'template-place-note',
  'template-place-box',
  'template-place-twice',
  'box-unreadable',
  'lobby-closed',
  'lobby-no-address',
  'lobby-no-cards',
  'lobby-no-rehearsal',
  'card-not-handed-out',
  'no-dates',
  'no-dates-with-names',
  'connection-lost',
  'internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** The answer to every call. Nothing is thrown across the border; `detail` is for the log, never for people. */
export const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), code: ErrorCode, detail: z.string().optional() }),
]);
export type Reply = z.infer<typeof Reply>;

/** A failed call, as the client throws it inside one process. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, detail = '') {
    super(detail || code);
    this.code = code;
  }
}
