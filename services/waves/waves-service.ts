import { ApiError } from '../../core/contract/errors.ts';
import type { Input } from '../../core/contract/methods.ts';
import type { ScanSummary } from '../../core/contract/snapshots.ts';
import type { WaveAbout, WavesOverview } from '../../core/contract/waves-methods.ts';
import { type Document, recordsOf } from '../../core/document/document.ts';
import type { ScanResults, StatementResult } from '../../core/scan/model/results.ts';
import { followChoices, pickWaves } from '../../core/scan/waves/choices.ts';
import { compareWaves } from '../../core/scan/waves/compare-waves.ts';
import type { Followed } from '../../core/scan/waves/followed.ts';
import { type ByHand, matchStatements, mayMatch } from '../../core/scan/waves/matching.ts';
import type { RoomWaves } from '../../core/scan/waves/room-waves.ts';
import type { DocumentService } from '../document/document-service.ts';
import type { ScanService } from '../scans/scan-service.ts';

/** Then and now: which points are followed, and a second scan beside the first. */
export interface WavesService {
  read(trajectoryId: string): WavesOverview;
  /** What the room sees of it; null as long as nothing can be compared. */
  forRoom(trajectoryId: string): RoomWaves | null;
  /** [G9] What the room sees leaves the facilitator's screen now: who is in either scan is kept. */
  share(trajectoryId: string): void;
  /** Gives the revision after it. */
  follow(request: Input<'waves.follow'>): number;
  letGo(request: Input<'waves.letGo'>): number;
  match(request: Input<'waves.match'>): number;
}

interface Dependencies {
  readonly scans: ScanService;
  readonly documents: DocumentService;
}

interface Wave {
  readonly summary: ScanSummary;
  readonly results: ScanResults;
}

const NOTHING: WavesOverview = {
  ...{ state: 'no-scan', before: null, after: null, choices: [], comparison: null, onlyBefore: [], onlyAfter: [] },
};

export function createWavesService({ scans, documents }: Dependencies): WavesService {
  function wavesOf(trajectoryId: string): { document: Document; before: Wave | null; after: Wave | null } {
    const { document } = documents.read(trajectoryId);
    const list = scans.list(trajectoryId);
    const followedIn = recordsOf(document, 'followedPoint').map(({ scanId }) => scanId);
    const picked = pickWaves(
      list.map(({ id }) => id),
      followedIn,
    );
    const waveOf = (scanId: string | null): Wave | null => {
      const summary = list.find(({ id }) => id === scanId);
      const results = summary ? scans.waveResults(trajectoryId, summary.id) : null;
      return summary && results ? { summary, results } : null;
    };
    return { document, before: waveOf(picked.before), after: waveOf(picked.after) };
  }

  function read(trajectoryId: string): WavesOverview {
    const { document, before, after } = wavesOf(trajectoryId);
    if (!before) return NOTHING;
    const choices = followChoices(before.results);
    const about = { ...NOTHING, before: aboutWave(before), choices };
    if (!after) return { ...about, state: 'choosing' };
    const both = { ...about, after: aboutWave(after) };
    if (scans.isSameSurvey(trajectoryId, before.summary.id, after.summary.id)) return { ...both, state: 'comes-back' };
    const matching = matchStatements(before.results, after.results, byHandOf(document, before, after));
    const comparison = compareWaves(
      { before: before.results, after: after.results, matching },
      recordsOf(document, 'followedPoint').filter(({ scanId }) => scanId === before.summary.id),
    );
    const [onlyBefore, onlyAfter] = [matching.onlyBefore.map(loose), matching.onlyAfter.map(loose)];
    if (matching.matches.length === 0) return { ...both, state: 'nothing-in-common', onlyBefore, onlyAfter };
    return { ...both, state: 'compared', comparison, onlyBefore, onlyAfter };
  }

  function requireFirst(trajectoryId: string): Wave {
    const { before, after } = wavesOf(trajectoryId);
    if (!before) throw new ApiError('no-scan');
    if (after) throw new ApiError('second-scan-there');
    return before;
  }

  return {
    read,
    forRoom(trajectoryId) {
      const { comparison, before, after } = read(trajectoryId);
      return (
        comparison && { before: before?.takenOn ?? null, after: after?.takenOn ?? null, rows: comparison.followed }
      );
    },
    share(trajectoryId) {
      const { state, before, after } = read(trajectoryId);
      if (state === 'compared' && before && after) scans.shareScans(trajectoryId, [before.scanId, after.scanId]);
    },
    follow({ trajectoryId, place, id, perspective, subject, taskId }) {
      const { summary, results } = requireFirst(trajectoryId);
      const chosen = followChoices(results).find(
        (one) => one.perspective === perspective && isChosen(one.subject, subject),
      );
      if (!chosen) throw new ApiError('not-in-results');
      const point = { id, scanId: summary.id, perspective, subject: chosen.subject, taskId };
      return documents.run(trajectoryId, place, { type: 'point.follow', ...point });
    },
    letGo({ trajectoryId, place, id }) {
      requireFirst(trajectoryId);
      return documents.run(trajectoryId, place, { type: 'point.letGo', id });
    },
    match({ trajectoryId, place, id, beforeId, afterId }) {
      const { before, after } = wavesOf(trajectoryId);
      const old = before?.results.statements.find((one) => one.id === beforeId);
      const later = after?.results.statements.find((one) => one.id === afterId);
      if (!before || !after || !old || !later) throw new ApiError('not-in-results');
      if (!mayMatch(old, before.results, later, after.results)) throw new ApiError('statements-differ');
      const between = { beforeScanId: before.summary.id, afterScanId: after.summary.id };
      const command = { type: 'statements.match' as const, id, ...between, before: loose(old), after: loose(later) };
      return documents.run(trajectoryId, place, command);
    },
  };
}

const loose = ({ id, text }: StatementResult) => ({ id, text });

const aboutWave = ({ summary: { id: scanId, title, takenOn }, results }: Wave): WaveAbout => ({
  ...{ scanId, title, takenOn },
  groups: results.groups.map(({ perspective, respondents }) => ({ perspective, respondents })),
});

function isChosen(subject: Followed, wanted: Input<'waves.follow'>['subject']): boolean {
  if (subject.of === 'principle') return wanted.of === 'principle' && wanted.principle === subject.principle;
  return wanted.of === 'statement' && wanted.statementId === subject.statementId;
}

/** What a person put together in these two scans, as long as both statements still have the words that she saw. */
function byHandOf(document: Document, before: Wave, after: Wave): ByHand[] {
  const isThere = ({ results }: Wave, { id, text }: { readonly id: string; readonly text: string }) =>
    results.statements.some((one) => one.id === id && one.text === text);
  return recordsOf(document, 'statementMatch')
    .filter((one) => one.beforeScanId === before.summary.id && one.afterScanId === after.summary.id)
    .filter((one) => isThere(before, one.before) && isThere(after, one.after))
    .map((one) => ({ beforeId: one.before.id, afterId: one.after.id }));
}
