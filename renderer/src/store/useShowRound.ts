import type { ProjectorChoice } from '../../../core/contract/snapshots.ts';
import type { Document } from '../../../core/document/document.ts';
import type { VotingRoundRecord } from '../../../core/document/voting-records.ts';
import { THEME_PAGES } from '../../../core/room-pages/theme-pages.ts';
import { isOfThemes } from '../../../core/voting/rounds.ts';
import { talksOf } from '../../../core/voting/themes.ts';
import { useTrajectory } from './trajectory.ts';

/** The picture that shows a round to the room: its own, or that of the theme that it is about. */
export function pictureOfRound(document: Document, round: VotingRoundRecord): ProjectorChoice {
  if (isOfThemes(round)) return { show: 'themes' };
  const talk = talksOf(document).find(({ themeId }) => themeId === round.themeId);
  return talk ? { show: 'theme', talkId: talk.id } : { show: 'votingRound', roundId: round.id };
}

/** Puts a round before the room, on the page where it stands. */
export function useShowRound(): (round: VotingRoundRecord) => Promise<void> {
  const document = useTrajectory((state) => state.document);
  const show = useTrajectory((state) => state.showOnProjector);
  const direct = useTrajectory((state) => state.direct);
  return async (round) => {
    const picture = pictureOfRound(document, round);
    if (!(await show(picture)) || picture.show !== 'theme') return;
    const page = THEME_PAGES.indexOf(round.method.type === 'agree' ? 'propositions' : 'question');
    await direct({ do: 'page', page });
  };
}
