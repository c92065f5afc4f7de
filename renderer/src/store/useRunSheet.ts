import { useMemo } from 'react';
import type { ProjectorChoice } from '../../../core/contract/snapshots.ts';
import { type Document, recordOf, recordsOf } from '../../../core/document/document.ts';
import type { RunSheetBlock } from '../../../core/domain/run-sheet.ts';
import { momentZones } from '../../../core/plate/journey.ts';
import type { Template } from '../../../core/plate/template.ts';
import { THEME_PAGES } from '../../../core/room-pages/theme-pages.ts';
import { cyclesOf, isBusy } from '../../../core/trajectory/learning.ts';
import { blocksOf, placeAfter } from '../../../core/trajectory/run-sheet.ts';
import { talksOf } from '../../../core/voting/themes.ts';
import { attempt } from '../kit/notices.ts';
import { useApi } from './api.ts';
import type { RoomSteps } from './room-steps.ts';
import { useTrajectory } from './trajectory.ts';
import { useFetched } from './useFetched.ts';

/** The run sheet (draaiboek) of the open session: its blocks, which one goes on, and what can be done with them. */
export function useRunSheet() {
  const whole = useTrajectory((state) => state.whole);
  const sessionId = useTrajectory((state) => state.place.sessionId);
  const run = useTrajectory((state) => state.run);
  const proposals = useFetched('runSheet.proposals', null);
  const session = recordOf(whole, 'session', sessionId);
  const proposed = session && proposals?.[session.sessionKind];
  const blocks = useMemo(
    () => (session && proposed ? blocksOf(whole, session, proposed) : []),
    [whole, session, proposed],
  );
  const place = session?.runSheetPlace ?? null;
  const last = blocks.length - 1;
  const at = place === null || last < 0 ? null : Math.min(place, last);
  return {
    session,
    blocks,
    /** The block that goes on; null before the session began, and after its last block. */
    at,
    change: (changed: readonly RunSheetBlock[]) =>
      run({ type: 'runSheet.change', blocks: [...changed], place: placeAfter(blocks, at, changed) }),
    go: (to: number | null) => run({ type: 'runSheet.go', place: to }),
  };
}

/**
 * What Page Down does while a block goes on and another one follows: a step in the picture, and the next block after its
 * last. Null when no block follows. The services say whether it was the last: this window may hear of a step too late.
 */
export function useOnward(): (() => Promise<'stepped' | 'begun'>) | null {
  const { blocks, at, go } = useRunSheet();
  const api = useApi();
  if (at === null || !blocks[at + 1]) return null;
  return async () => {
    let isSeen = false;
    await attempt('projector.direct', async () => {
      isSeen = (await api.call('projector.direct', { do: 'step', by: 1, stay: true })).atEnd;
    });
    if (!isSeen) return 'stepped';
    await go(at + 1);
    return 'begun';
  };
}

/** The block that comes next when the room saw all of this one. Null while there is more to see. */
export function useNextBlock(
  steps: Pick<RoomSteps, 'isLast'> | null,
): { readonly title: string; begin(): void } | null {
  const { blocks, at, go } = useRunSheet();
  const next = at === null ? undefined : blocks[at + 1];
  if (at === null || !next || (steps && !steps.isLast)) return null;
  return { title: next.title, begin: () => void go(at + 1) };
}

/** What there is to show when a block begins. */
export interface Showable {
  readonly document: Document;
  readonly template: Template;
  readonly hasResults: boolean;
}

/**
 * What the beamer shows with a block; of a scan that is not there nothing, all themes while none is chosen, and the plate where
 * there is no learning question or no customer journey.
 */
export function pictureOfBlock(
  { picture }: Pick<RunSheetBlock, 'picture'>,
  { document, template, hasResults }: Showable,
): ProjectorChoice {
  switch (picture) {
    case 'learning': {
      const questions = recordsOf(document, 'learningQuestion');
      const busy = questions.find(({ id }) => cyclesOf(document, id).some((one) => one.startedOn && isBusy(one)));
      const question = busy ?? questions[0];
      return question ? { show: 'learning', questionId: question.id } : { show: 'praatplaat' };
    }
    case 'journey':
      return { show: momentZones(template).length > 0 ? 'journey' : 'praatplaat' };
    case 'theme':
    case 'themeCase':
    case 'themeTryOuts': {
      const talk = talksOf(document).at(-1);
      return talk ? { show: 'theme', talkId: talk.id } : { show: 'themes' };
    }
    case 'station':
      return { show: 'praatplaat' };
    case 'lookBack':
      return { show: 'lookBack', actionId: null, who: false };
    case 'readBack':
      return { show: 'readBack', at: 0 };
    case 'overview':
    case 'improvementPoints':
      return { show: hasResults ? picture : 'nothing' };
    default:
      return { show: picture };
  }
}

/** On which page a block begins, where it is about a page of a theme; null for other blocks. */
export function pageOfBlock({ picture }: RunSheetBlock): number | null {
  const pages = { theme: 'question', themeCase: 'case', themeTryOuts: 'tryOuts' } as const;
  return picture in pages ? THEME_PAGES.indexOf(pages[picture as keyof typeof pages]) : null;
}
