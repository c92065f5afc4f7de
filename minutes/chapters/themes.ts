import type { MinutesModel, MinutesTheme } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, partHeading, sentence } from './headings.ts';

const words = texts.themes;

/** Waar we over nadachten: per theme what the room answered, in words and not in figures. Nothing without a theme. */
export function themesChapter({ themes }: MinutesModel): Block[] {
  if (themes.length === 0) return [];
  return [chapterHeading(words.heading), ...themes.flatMap(themePart)];
}

function themePart({ title, scales, propositions }: MinutesTheme): Block[] {
  return [
    partHeading(title),
    ...(scales.length + propositions.length === 0 ? [sentence(words.nothingAsked)] : []),
    ...scales.map(({ question, isSecond, answer }) => sentence(words.scale(question, isSecond, answer))),
    ...propositions.map(({ text, answer }) => sentence(words.proposition(text, answer))),
  ];
}
