import { useRef, useState } from 'react';
import type { ErrorCode } from '../../../../core/contract/errors.ts';
import type { ImportProposal, ImportSummary, Mapping } from '../../../../core/scan/mapping.ts';
import { useApi } from '../../shared/api.ts';
import { codeOf } from '../../shared/notices.ts';
import { useTrajectory } from '../../shared/trajectory.ts';
import { sendable } from './mapping-edits.ts';
import { readFile } from './read-file.ts';

/** A file that was read and is being checked; nothing of it is stored yet. */
export interface Draft {
  readonly uploadId: string;
  readonly proposal: ImportProposal;
  readonly mapping: Mapping;
  /** The latest summary that could be made; null when there never was one. */
  readonly summary: ImportSummary | null;
  readonly problem: ErrorCode | null;
  readonly checking: boolean;
  readonly includeAbandoned: boolean;
  /** What happens with the scan that is there. */
  readonly how: 'replace' | 'add';
}

export type Stage =
  | { readonly at: 'choose'; readonly problem: ErrorCode | null }
  /** The id is there once the file was handed over. */
  | { readonly at: 'reading'; readonly fileName: string; readonly uploadId: string | null }
  | { readonly at: 'check'; readonly draft: Draft }
  | { readonly at: 'importing' }
  | { readonly at: 'done'; readonly summary: ImportSummary; readonly includeAbandoned: boolean };

export interface ImportFlow {
  readonly stage: Stage;
  readFile(file: File): void;
  change(mapping: Mapping): void;
  includeAbandoned(include: boolean): void;
  choose(how: Draft['how']): void;
  chooseSheet(sheet: string): void;
  store(): void;
  /** Also ends the reading of a file at once. */
  startOver(): void;
}

const isLost = (code: ErrorCode) => code === 'upload-gone' || code === 'columns-differ';

/** From a chosen file by way of the check to a stored scan. */
export function useImport(): ImportFlow {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const wasIncluded = useTrajectory((state) => state.results?.includeAbandoned ?? false);
  const [stage, setStage] = useState<Stage>({ at: 'choose', problem: null });
  const latestCheck = useRef(0);
  const latestReading = useRef(0);

  const update = (part: Partial<Draft>) =>
    setStage((now) => (now.at === 'check' ? { at: 'check', draft: { ...now.draft, ...part } } : now));
  const fail = (code: ErrorCode) => {
    if (isLost(code)) setStage({ at: 'choose', problem: code });
    else update({ problem: code, checking: false });
  };

  const check = async (uploadId: string, mapping: Mapping) => {
    latestCheck.current += 1;
    const number = latestCheck.current;
    update({ mapping, checking: true });
    try {
      const summary = await api.call('scan.check', { uploadId, mapping: sendable(mapping) });
      if (number === latestCheck.current) update({ summary, problem: null, checking: false });
    } catch (error) {
      if (number === latestCheck.current) fail(codeOf(error));
    }
  };

  /** Reads an uploaded file; what was given up meanwhile is not shown any more. */
  const propose = async (number: number, uploadId: string, fileName: string, sheet?: string) => {
    setStage({ at: 'reading', fileName, uploadId });
    const chosen = sheet === undefined ? {} : { sheet };
    const proposal = await api.call('scan.propose', { uploadId, trajectoryId, ...chosen });
    if (number !== latestReading.current) return;
    const { mapping, summary } = proposal;
    const rest = { problem: null, checking: false, includeAbandoned: wasIncluded, how: 'replace' } as const;
    setStage({ at: 'check', draft: { uploadId, proposal, mapping, summary, ...rest } });
    if (!summary) await check(uploadId, mapping);
  };

  const read = async (file: File) => {
    latestReading.current += 1;
    const number = latestReading.current;
    setStage({ at: 'reading', fileName: file.name, uploadId: null });
    try {
      const uploadId = await api.upload(file.name, await readFile(file));
      if (number === latestReading.current) await propose(number, uploadId, file.name);
    } catch (error) {
      if (number === latestReading.current) setStage({ at: 'choose', problem: codeOf(error) });
    }
  };

  const readSheet = async ({ uploadId, proposal }: Draft, sheet: string) => {
    latestReading.current += 1;
    const number = latestReading.current;
    try {
      await propose(number, uploadId, proposal.fileName, sheet);
    } catch (error) {
      if (number === latestReading.current) setStage({ at: 'choose', problem: codeOf(error) });
    }
  };

  const startOver = () => {
    latestReading.current += 1;
    const uploadId = stage.at === 'reading' ? stage.uploadId : stage.at === 'check' ? stage.draft.uploadId : null;
    if (uploadId) void api.call('scan.cancel', { uploadId }).catch(() => undefined);
    setStage({ at: 'choose', problem: null });
  };

  const store = async (draft: Draft) => {
    const { uploadId, includeAbandoned, how } = draft;
    setStage({ at: 'importing' });
    try {
      const mapping = sendable(draft.mapping);
      const summary = await api.call('scan.import', { trajectoryId, uploadId, mapping, includeAbandoned, how });
      setStage({ at: 'done', summary, includeAbandoned });
    } catch (error) {
      setStage({ at: 'check', draft });
      fail(codeOf(error));
    }
  };

  return {
    stage,
    readFile: (file) => void read(file),
    change: (mapping) => void (stage.at === 'check' && check(stage.draft.uploadId, mapping)),
    includeAbandoned: (includeAbandoned) => update({ includeAbandoned }),
    choose: (how) => update({ how, problem: null }),
    chooseSheet: (sheet) => void (stage.at === 'check' && readSheet(stage.draft, sheet)),
    store: () => void (stage.at === 'check' && store(stage.draft)),
    startOver,
  };
}
