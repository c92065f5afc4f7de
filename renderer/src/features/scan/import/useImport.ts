import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Mapping } from '../../../../../core/scan/table/mapping.ts';
import { useApi } from '../../../store/api.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import {
  checkMapping,
  giveUp,
  type ImportContext,
  readScanFiles,
  readSheet,
  restoreCheck,
  storeDraft,
  updateDraft,
} from './import-calls.ts';
import { type Draft, draftOf, goTo, importStore, NOTHING_CHOSEN, type Stage } from './import-store.ts';

export interface ImportFlow {
  readonly stage: Stage;
  readFiles(files: readonly File[]): void;
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

function correct(context: ImportContext, draft: Draft, mapping: Mapping): void {
  if (JSON.stringify(mapping) === JSON.stringify(draft.mapping)) return;
  updateDraft(context.trajectoryId, { before: [...draft.before, draft.mapping] });
  void checkMapping(context, draft.uploadId, mapping);
}

function takeBack(context: ImportContext, { uploadId, before }: Draft): void {
  const mapping = before.at(-1);
  updateDraft(context.trajectoryId, { before: before.slice(0, -1) });
  if (mapping) void checkMapping(context, uploadId, mapping);
}

/** From a chosen file by way of the check to a stored scan. */
export function useImport(): ImportFlow {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const wasIncluded = useTrajectory((state) => state.results?.includeAbandoned ?? false);
  const stage = useStore(importStore, (state) => (state.trajectoryId === trajectoryId ? state.stage : NOTHING_CHOSEN));
  const results = useTrajectory((state) => state.results);
  const groups = results?.groups.map(({ perspective }) => perspective) ?? [];
  const context = { api, trajectoryId, wasIncluded, groups };
  const atStart = useRef(context);
  useEffect(() => restoreCheck(atStart.current), []);
  /** Does something with the draft as it is now: what was typed can come in while the screen goes away. */
  const withDraft = (act: (draft: Draft) => void) => {
    const draft = draftOf(trajectoryId);
    if (draft) act(draft);
  };
  return {
    stage,
    readFiles: (files) => void readScanFiles(context, files),
    change: (mapping) => withDraft((draft) => correct(context, draft, mapping)),
    undo: () => withDraft((draft) => takeBack(context, draft)),
    includeAbandoned: (includeAbandoned) => updateDraft(trajectoryId, { includeAbandoned }),
    choose: (how) => updateDraft(trajectoryId, { how, hasChosen: true, problem: null }),
    chooseSheet: (sheet) => withDraft((draft) => void readSheet(context, draft, sheet)),
    // A text that was typed last is handed over after the press of this button, and counts too.
    store: () => void setTimeout(() => withDraft((draft) => void storeDraft(context, draft))),
    startOver: () => {
      giveUp(context);
      goTo(trajectoryId, { at: 'choose', problem: null });
    },
  };
}
