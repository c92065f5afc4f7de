import type { ProjectorChoice } from '../../../../core/contract/snapshots.ts';
import { recordsOf, sessionOf } from '../../../../core/document/document.ts';
import type { ThemeTalkRecord } from '../../../../core/document/theme-talk.ts';
import { daysAfter } from '../../../../core/domain/days.ts';
import { dayOf } from '../../../../core/domain/dutch-date.ts';
import { THEME_PAGES, type ThemePage } from '../../../../core/room-pages/theme-pages.ts';
import type { Theme } from '../../../../core/toolbox/theme.ts';
import { choosingRound, roundAbout, talksOf } from '../../../../core/voting/themes.ts';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';

/** A try-out of this month is looked back at after so many days. */
const MONTH = 28;

/** What the open session does with themes, and how. */
export function useThemes() {
  const document = useTrajectory((state) => state.document);
  const sessionId = useTrajectory((state) => state.place.sessionId);
  const run = useTrajectory((state) => state.run);
  const show = useTrajectory((state) => state.showOnProjector);
  const direct = useTrajectory((state) => state.direct);
  const goTo = useTrajectory((state) => state.goTo);
  const { voters, date } = sessionOf(document);
  const talks = talksOf(document);

  return {
    talks,
    choosing: choosingRound(document),
    talkOf: ({ id }: Theme) => talks.find(({ themeId }) => themeId === id),
    /** Asks the room which theme, with one dot each. */
    async choose(themes: readonly Theme[]) {
      const stored = await run({
        ...{ type: 'round.add', id: newId(), question: nl.reflection.chooseQuestion, cardIds: [], parentId: null },
        ...{ method: { type: 'dots', budget: 1, cap: 1 }, perPerspective: false, voters, open: true },
        themes: themes.map(({ id, title }) => ({ id, title })),
      });
      if (stored) await show({ show: 'themes' });
    },
    /** Begins with a theme: it gets a plate, and the room sees what it is about. */
    async begin({ id: themeId, title }: Theme) {
      const [id, plateId] = [newId(), newId()];
      if (!(await run({ type: 'theme.begin', id, plateId, themeId, title }))) return;
      await goTo({ sessionId, plateId });
      await show({ show: 'theme', talkId: id });
    },
    async showPage({ id }: ThemeTalkRecord, page: ThemePage) {
      const choice: ProjectorChoice = { show: 'theme', talkId: id };
      if (await show(choice)) await direct({ do: 'page', page: THEME_PAGES.indexOf(page) });
    },
    showAll: () => show({ show: 'themes' }),
    roundAbout: (theme: Theme, method: 'scale' | 'agree', question: string) =>
      roundAbout(document, theme.id, method, question),
    /** Asks the room a question or a proposition of a theme: blind, and each group apart. */
    ask: (theme: Theme, method: 'scale' | 'agree', question: string) =>
      run({
        ...{ type: 'round.add', id: newId(), question, themeId: theme.id, cardIds: [], parentId: null },
        ...{ perPerspective: true, voters, open: true },
        method: method === 'scale' ? { type: 'scale', highest: 10 } : { type: 'agree' },
      }),
    keepCase: ({ id }: ThemeTalkRecord, keepsCase: boolean) => run({ type: 'theme.change', id, keepsCase }),
    isAction: (what: string) =>
      recordsOf(document, 'action').some((action) => action.sessionId === sessionId && action.what === what),
    /** Agrees to try something out in the month after this session. */
    makeAction(what: string) {
      const lookBackDate = daysAfter(date ?? dayOf(new Date()), MONTH);
      const rest = { taskId: null, who: '', firstStep: '', howWeKnow: '', dueDate: lookBackDate, lookBackDate };
      return run({ type: 'action.add', id: newId(), what, ...rest });
    },
    goToPlate: ({ plateId }: ThemeTalkRecord) => goTo({ sessionId, plateId }),
  };
}
