import type { ApiClient } from '../../../../core/contract/client.ts';
import type { ErrorCode } from '../../../../core/contract/errors.ts';
import { sendable } from '../../../../core/scan/edits/columns.ts';
import type { Mapping } from '../../../../core/scan/table/mapping.ts';
import { codeOf } from '../../kit/notices.ts';
import { type Draft, draftOf, goTo, importStore, latest, uploadOf } from './import-store.ts';
import { readFile } from './read-file.ts';

/** For which trajectory a file is read, and who to ask. */
export interface ImportContext {
  readonly api: ApiClient;
  readonly trajectoryId: string;
  /** Whether people who stopped half way count in the scan that is there. */
  readonly wasIncluded: boolean;
}

const isLost = (code: ErrorCode) => code === 'upload-gone' || code === 'columns-differ';

/** Changes the draft as it is now; nothing when the file is not being checked any more. */
export function updateDraft(trajectoryId: string, part: Partial<Draft>): void {
  const draft = draftOf(trajectoryId);
  if (draft) goTo(trajectoryId, { at: 'check', draft: { ...draft, ...part } });
}

function fail(trajectoryId: string, code: ErrorCode): void {
  if (isLost(code)) goTo(trajectoryId, { at: 'choose', problem: code });
  else updateDraft(trajectoryId, { problem: code, checking: false });
}

/** Asks what an import with this mapping would store; only the latest answer counts. */
export async function checkMapping({ api, trajectoryId }: ImportContext, uploadId: string, mapping: Mapping) {
  const number = ++latest.check;
  updateDraft(trajectoryId, { mapping, checking: true });
  try {
    const summary = await api.call('scan.check', { uploadId, mapping: sendable(mapping) });
    if (number === latest.check) updateDraft(trajectoryId, { summary, problem: null, checking: false });
  } catch (error) {
    if (number === latest.check) fail(trajectoryId, codeOf(error));
  }
}

/** Stops what is being read or checked, and forgets its file. */
export function giveUp({ api }: Pick<ImportContext, 'api'>): void {
  latest.reading++;
  latest.check++;
  const uploadId = uploadOf(importStore.getState().stage);
  if (uploadId) void api.call('scan.cancel', { uploadId }).catch(() => undefined);
}

interface Uploaded {
  readonly uploadId: string;
  readonly fileName: string;
  readonly sheet?: string;
}

/** Reads an uploaded file; what was given up meanwhile is not shown any more. */
async function propose(context: ImportContext, number: number, { uploadId, fileName, sheet }: Uploaded): Promise<void> {
  const { api, trajectoryId, wasIncluded } = context;
  goTo(trajectoryId, { at: 'reading', fileName, uploadId });
  const chosen = sheet === undefined ? {} : { sheet };
  const proposal = await api.call('scan.propose', { uploadId, trajectoryId, ...chosen });
  if (number !== latest.reading) return;
  const { mapping, summary } = proposal;
  // A scan that is there goes only when she says so; the same file again comes in its place.
  const how = proposal.earlier === null ? 'new' : 'replace';
  const rest = { before: [], problem: null, checking: false, includeAbandoned: wasIncluded, how } as const;
  goTo(trajectoryId, { at: 'check', draft: { uploadId, proposal, mapping, summary, ...rest } });
  if (!summary) await checkMapping(context, uploadId, mapping);
}

async function attempt(trajectoryId: string, reading: (number: number) => Promise<void>): Promise<void> {
  const number = ++latest.reading;
  try {
    await reading(number);
  } catch (error) {
    if (number === latest.reading) goTo(trajectoryId, { at: 'choose', problem: codeOf(error) });
  }
}

/** Hands a file over and reads it. */
export function readScanFile(context: ImportContext, file: File): Promise<void> {
  const { api, trajectoryId } = context;
  giveUp(context);
  importStore.setState({ trajectoryId, stage: { at: 'reading', fileName: file.name, uploadId: null } });
  return attempt(trajectoryId, async (number) => {
    const uploadId = await api.upload(file.name, await readFile(file));
    if (number === latest.reading) await propose(context, number, { uploadId, fileName: file.name });
  });
}

/** Reads another sheet of the same workbook. */
export function readSheet(context: ImportContext, { uploadId, proposal }: Draft, sheet: string): Promise<void> {
  const file = { uploadId, fileName: proposal.fileName, sheet };
  return attempt(context.trajectoryId, (number) => propose(context, number, file));
}

/** Stores what was checked. */
export async function storeDraft({ api, trajectoryId }: ImportContext, draft: Draft): Promise<void> {
  const { uploadId, includeAbandoned, how } = draft;
  goTo(trajectoryId, { at: 'importing' });
  try {
    const mapping = sendable(draft.mapping);
    const summary = await api.call('scan.import', { trajectoryId, uploadId, mapping, includeAbandoned, how });
    goTo(trajectoryId, { at: 'done', summary });
  } catch (error) {
    goTo(trajectoryId, { at: 'check', draft });
    fail(trajectoryId, codeOf(error));
  }
}
