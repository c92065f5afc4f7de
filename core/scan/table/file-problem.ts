import { z } from 'zod';

/** Why a survey file cannot be read. Each has a Dutch sentence in the renderer's locale. */
export const FileProblem = z.enum([
  'file-empty',
  'file-too-large',
  'file-unknown-format',
  'file-old-excel',
  'file-binary-excel',
  'file-open-document',
  'file-numbers',
  'file-web-page',
  'file-one-column',
  'files-differ',
  'file-encrypted',
  'file-damaged',
  'file-binary',
  'file-no-rows',
  'file-no-columns',
  'file-too-many-columns',
  'file-too-many-rows',
  'file-cell-too-long',
  'file-took-too-long',
  'file-reading-cancelled',
]);
export type FileProblem = z.infer<typeof FileProblem>;
