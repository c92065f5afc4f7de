import type { MinutesModel } from '../../minutes/model/model.ts';
import { typedInJourney } from './any-journey.ts';
import { typedInLearning } from './any-learning.ts';
import { typedInTheme } from './any-theme.ts';

/** Whether everything of the session must stand in the document. */
export const isWhole = ({ settings }: MinutesModel) => settings.version === 'full' && settings.off.length === 0;

/** Every text that people typed and that stands in the minutes in full. */
export function typedTexts(model: MinutesModel): string[] {
  const {
    settings,
    place,
    present,
    scan,
    zones,
    votingRounds,
    improvementTasks,
    actions,
    began,
    earlier,
    themes,
    learning,
    deepenings,
  } = model;
  const { facilitator, noteTaker, absent, contact } = model;
  const statements = (scan?.charts ?? [])
    .flatMap((chart) => (chart.type === 'statements' ? chart.statements : []))
    .filter(({ groups }) => groups.some(({ shown }) => shown));
  const own = [settings.introduction, ...Object.values(settings.remarks)].flatMap((typed) => typed.split(/\n{2,}/));
  const cards = [...zones.flatMap((zone) => zone.cards), ...improvementTasks.flatMap((task) => task.cards)];
  return [
    ...own,
    ...settings.openPoints.split('\n'),
    place,
    ...present.flatMap(({ name, organisation }) => [name, organisation]),
    ...cards.map((item) => item.text),
    ...statements.map((statement) => statement.text),
    ...votingRounds.flatMap(({ options }) => options.map((option) => option.text)),
    ...improvementTasks.flatMap(({ from, to, forWhom, why }) => [from, to, forWhom, why]),
    ...actions.flatMap(({ what, who, firstStep, howWeKnow }) => [what, who, firstStep, howWeKnow]),
    ...[facilitator, noteTaker, absent, contact].map((typed) => typed.trim()),
    ...beganTexts(began).map((typed) => typed.trim()),
    ...earlier.flatMap(({ what, who, note }) => [what, who.trim(), note.trim()]),
    ...themes.flatMap(typedInTheme),
    ...learning.flatMap(typedInLearning),
    ...(model.journeys ?? []).flatMap(typedInJourney),
    ...deepenings.flatMap(({ name, why, who }) => [name, why.trim(), who.trim()]),
  ];
}

function beganTexts(began: MinutesModel['began']): string[] {
  if (!began) return [];
  const { noticed, say, border, ambitions, earlier } = began;
  return [
    ...[noticed, say, border],
    ...ambitions.flatMap(({ text: what, indicator }) => [what, indicator]),
    ...earlier.flatMap(({ what, when, left }) => [what, when, left]),
  ];
}
