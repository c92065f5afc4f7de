import { useStore } from 'zustand';
import type { ErrorCode } from '../../../../core/contract/errors.ts';
import type { Mapping } from '../../../../core/scan/mapping.ts';
import { useApi } from '../../shared/api.ts';
import { codeOf } from '../../shared/notices.ts';
import { useTrajectory } from '../../shared/trajectory.ts';
import {
  type Draft,
  draftOf,
  goTo,
  importStore,
  latest,
  NOTHING_CHOSEN,
  type Stage,
  uploadOf,
} from './import-store.ts';
import { sendable } from './mapping-edits.ts';
import { readFile } from './read-file.ts';

export interface ImportFlow {
  readonly stage: Stage;
  readFile(file: File): void;
  change(mapping: Mapping): void;
  /** Takes the last correction back. */
  undo(): void;
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
  const stage = useStore(importStore, (state) => (state.trajectoryId === trajectoryId ? state.stage : NOTHING_CHOSEN));
  const go = (next: Stage) => goTo(trajectoryId, next);
  const update = (part: Partial<Draft>) => {
    const draft = draftOf(trajectoryId);
    if (draft) go({ at: 'check', draft: { ...draft, ...part } });
  };
  const fail = (code: ErrorCode) => {
    if (isLost(code)) go({ at: 'choose', problem: code });
    else update({ problem: code, checking: false });
  };

  const check = async (uploadId: string, mapping: Mapping) => {
    const number = ++latest.check;
    update({ mapping, checking: true });
    try {
      const summary = await api.call('scan.check', { uploadId, mapping: sendable(mapping) });
      if (number === latest.check) update({ summary, problem: null, checking: false });
    } catch (error) {
      if (number === latest.check) fail(codeOf(error));
    }
  };

  /** Reads an uploaded file; what was given up meanwhile is not shown any more. */
  const propose = async (number: number, uploadId: string, fileName: string, sheet?: string) => {
    go({ at: 'reading', fileName, uploadId });
    const chosen = sheet === undefined ? {} : { sheet };
    const proposal = await api.call('scan.propose', { uploadId, trajectoryId, ...chosen });
    if (number !== latest.reading) return;
    const { mapping, summary } = proposal;
    const rest = { before: [], problem: null, checking: false, includeAbandoned: wasIncluded, how: 'replace' } as const;
    go({ at: 'check', draft: { uploadId, proposal, mapping, summary, ...rest } });
    if (!summary) await check(uploadId, mapping);
  };

  const giveUp = () => {
    latest.reading++;
    latest.check++;
    const uploadId = uploadOf(importStore.getState().stage);
    if (uploadId) void api.call('scan.cancel', { uploadId }).catch(() => undefined);
  };

  const attempt = async (reading: (number: number) => Promise<void>) => {
    const number = ++latest.reading;
    try {
      await reading(number);
    } catch (error) {
      if (number === latest.reading) go({ at: 'choose', problem: codeOf(error) });
    }
  };

  const read = (file: File) => {
    giveUp();
    importStore.setState({ trajectoryId, stage: { at: 'reading', fileName: file.name, uploadId: null } });
    return attempt(async (number) => {
      const uploadId = await api.upload(file.name, await readFile(file));
      if (number === latest.reading) await propose(number, uploadId, file.name);
    });
  };

  const store = async (draft: Draft) => {
    const { uploadId, includeAbandoned, how } = draft;
    go({ at: 'importing' });
    try {
      const mapping = sendable(draft.mapping);
      const summary = await api.call('scan.import', { trajectoryId, uploadId, mapping, includeAbandoned, how });
      go({ at: 'done', summary });
    } catch (error) {
      go({ at: 'check', draft });
      fail(codeOf(error));
    }
  };

  /** Does something with the draft as it is now: what was typed can come in while the screen goes away. */
  const withDraft = (act: (draft: Draft) => void) => {
    const draft = draftOf(trajectoryId);
    if (draft) act(draft);
  };

  return {
    stage,
    readFile: (file) => void read(file),
    change: (mapping) =>
      withDraft((draft) => {
        update({ before: [...draft.before, draft.mapping] });
        void check(draft.uploadId, mapping);
      }),
    undo: () =>
      withDraft(({ uploadId, before }) => {
        const mapping = before.at(-1);
        update({ before: before.slice(0, -1) });
        if (mapping) void check(uploadId, mapping);
      }),
    includeAbandoned: (includeAbandoned) => update({ includeAbandoned }),
    choose: (how) => update({ how, problem: null }),
    chooseSheet: (sheet) =>
      withDraft(({ uploadId, proposal }) => {
        void attempt((number) => propose(number, uploadId, proposal.fileName, sheet));
      }),
    store: () => withDraft((draft) => void store(draft)),
    startOver: () => {
      giveUp();
      go({ at: 'choose', problem: null });
    },
  };
}
