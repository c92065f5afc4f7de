import { createStore } from 'zustand';
import type { ErrorCode } from '../../../../../core/contract/errors.ts';
import type { ImportProposal, ImportSummary, Mapping } from '../../../../../core/scan/table/mapping.ts';
import { forgetCheck, type KeptCheck, keepCheck } from '../check/kept-check.ts';

/** A file that was read and is being checked; nothing of it is stored yet. */
export interface Draft {
  readonly uploadId: string;
  readonly proposal: ImportProposal;
  readonly mapping: Mapping;
  /** The mapping before each correction, to take it back. */
  readonly before: readonly Mapping[];
  /** The latest summary that could be made; null when there never was one. */
  readonly summary: ImportSummary | null;
  readonly problem: ErrorCode | null;
  readonly checking: boolean;
  readonly includeAbandoned: boolean;
  /** What happens with the scan that is there. */
  readonly how: 'replace' | 'add' | 'new';
  /** Whether she chose that herself; until then the program proposes it. */
  readonly hasChosen: boolean;
}

export type Stage =
  | { readonly at: 'choose'; readonly problem: ErrorCode | null }
  /** The id is there once the file was handed over. */
  | { readonly at: 'reading'; readonly fileName: string; readonly uploadId: string | null }
  | { readonly at: 'check'; readonly draft: Draft }
  | { readonly at: 'importing' }
  | { readonly at: 'done'; readonly summary: ImportSummary };

/** The import of one trajectory; it stays while the facilitator looks at another step. */
interface ImportState {
  readonly trajectoryId: string | null;
  readonly stage: Stage;
}

export const NOTHING_CHOSEN: Stage = { at: 'choose', problem: null };

export const importStore = createStore<ImportState>()(() => ({ trajectoryId: null, stage: NOTHING_CHOSEN }));

/** What has to be kept of a check to go on with it; the rest is asked again. */
function keptOf({ uploadId, proposal, mapping, before, includeAbandoned, how, hasChosen }: Draft): KeptCheck {
  const { fileName, sheet } = proposal;
  return { uploadId, fileName, sheet, mapping, before, includeAbandoned, how, hasChosen };
}

importStore.subscribe(({ trajectoryId, stage }) => {
  if (trajectoryId === null) return;
  if (stage.at === 'check') keepCheck(trajectoryId, keptOf(stage.draft));
  else if (stage.at === 'choose' || stage.at === 'done') forgetCheck(trajectoryId);
});

/** The numbers of the latest reading and check: what comes back of an earlier one is not shown any more. */
export const latest = { reading: 0, check: 0 };

/** The uploaded file that a stage is about; null when there is none. */
export function uploadOf(stage: Stage): string | null {
  if (stage.at === 'check') return stage.draft.uploadId;
  return stage.at === 'reading' ? stage.uploadId : null;
}

/** Shows another stage, unless another trajectory has its import here meanwhile. */
export function goTo(trajectoryId: string, stage: Stage): void {
  importStore.setState((state) => (state.trajectoryId === trajectoryId ? { stage } : state));
}

/** The file of a trajectory that is being checked; null when there is none. */
export function draftOf(trajectoryId: string): Draft | null {
  const { trajectoryId: now, stage } = importStore.getState();
  return now === trajectoryId && stage.at === 'check' ? stage.draft : null;
}

/** Forgets that something was imported. */
export function forgetDone(): void {
  if (importStore.getState().stage.at === 'done') importStore.setState({ stage: NOTHING_CHOSEN });
}
