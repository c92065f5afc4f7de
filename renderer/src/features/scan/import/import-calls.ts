import type { ApiClient } from '../../../../../core/contract/client.ts';
import type { ErrorCode } from '../../../../../core/contract/errors.ts';
import type { ScanPerspective } from '../../../../../core/domain/perspective.ts';
import { sendable } from '../../../../../core/scan/edits/columns.ts';
import type { ImportSummary, Mapping } from '../../../../../core/scan/table/mapping.ts';
import { codeOf } from '../../../kit/notices.ts';
import { type KeptCheck, keptCheck } from '../check/kept-check.ts';
import { type Draft, draftOf, goTo, importStore, latest, uploadOf } from './import-store.ts';
import { readFile } from './read-file.ts';

/** For which trajectory a file is read, and who to ask. */
export interface ImportContext {
  readonly api: ApiClient;
  readonly trajectoryId: string;
  /** Whether people who stopped half way count in the scan that is there. */
  readonly wasIncluded: boolean;
  /** The groups that answered the scan that is there; none when there is no scan. */
  readonly groups: readonly ScanPerspective[];
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

/**
 * The same people again are a newer version, answers of another group belong beside those that are there; others are a scan of
 * their own until she says so.
 */
function proposedHow({ groups }: ImportContext, summary: ImportSummary | null): Draft['how'] {
  if (summary?.again) return 'replace';
  const isOther = summary?.groups.every(({ perspective }) => !groups.includes(perspective)) ?? false;
  return groups.length > 0 && isOther && summary?.groups.length !== 0 ? 'add' : 'new';
}

/** Takes what an import would store, and proposes where it goes. */
function showSummary(context: ImportContext, summary: ImportSummary): void {
  const draft = draftOf(context.trajectoryId);
  const how =
    draft && !draft.hasChosen && draft.proposal.earlier === null ? { how: proposedHow(context, summary) } : {};
  updateDraft(context.trajectoryId, { summary, problem: null, checking: false, ...how });
}

/** Asks what an import with this mapping would store; only the latest answer counts. */
export async function checkMapping(context: ImportContext, uploadId: string, mapping: Mapping) {
  const { api, trajectoryId } = context;
  const number = ++latest.check;
  updateDraft(trajectoryId, { mapping, checking: true });
  try {
    const summary = await api.call('scan.check', { uploadId, mapping: sendable(mapping), trajectoryId });
    if (number === latest.check) showSummary(context, summary);
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
  readonly sheet?: string | null;
}

/** Reads an uploaded file; what was given up meanwhile is not shown any more. */
async function propose(
  context: ImportContext,
  number: number,
  { uploadId, fileName, sheet }: Uploaded,
  kept: KeptCheck | null = null,
): Promise<void> {
  const { api, trajectoryId, wasIncluded } = context;
  goTo(trajectoryId, { at: 'reading', fileName, uploadId });
  const chosen = sheet === undefined ? {} : { sheet };
  const proposal = await api.call('scan.propose', { uploadId, trajectoryId, ...chosen });
  if (number !== latest.reading) return;
  const { mapping, summary } = proposal;
  // A scan that is there goes only when she says so; the same file again comes in its place.
  const how = proposal.earlier === null ? proposedHow(context, summary) : 'replace';
  const rest = {
    hasChosen: false,
    before: [],
    problem: null,
    checking: false,
    includeAbandoned: wasIncluded,
    how,
  } as const;
  const draft: Draft = { uploadId, proposal, mapping, summary, ...rest };
  if (kept?.mapping.columns.length === mapping.columns.length) {
    const { before, includeAbandoned, how: chosen, hasChosen } = kept;
    goTo(trajectoryId, { at: 'check', draft: { ...draft, before, includeAbandoned, how: chosen, hasChosen } });
    return checkMapping(context, uploadId, kept.mapping);
  }
  goTo(trajectoryId, { at: 'check', draft });
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

/** Hands a file over and reads it; several are read as one. */
export function readScanFiles(context: ImportContext, files: readonly File[]): Promise<void> {
  const { api, trajectoryId } = context;
  const fileName = files.map(({ name }) => name).join(' + ');
  giveUp(context);
  importStore.setState({ trajectoryId, stage: { at: 'reading', fileName, uploadId: null } });
  return attempt(trajectoryId, async (number) => {
    const uploadIds: string[] = [];
    for (const file of files) uploadIds.push(await api.upload(file.name, await readFile(file)));
    const [only = ''] = uploadIds;
    const uploadId = files.length === 1 ? only : (await api.call('scan.together', { uploadIds })).uploadId;
    if (number === latest.reading) await propose(context, number, { uploadId, fileName });
  });
}

/** Goes on with the check that was open in this window before a reload. */
export function restoreCheck(context: ImportContext): void {
  const { trajectoryId } = context;
  const { trajectoryId: now, stage } = importStore.getState();
  const kept = keptCheck(trajectoryId);
  if (!kept || (now === trajectoryId && stage.at !== 'choose')) return;
  const { uploadId, fileName, sheet } = kept;
  importStore.setState({ trajectoryId, stage: { at: 'reading', fileName, uploadId } });
  void attempt(trajectoryId, (number) => propose(context, number, { uploadId, fileName, sheet }, kept));
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
