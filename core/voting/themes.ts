import { type Document, recordsOf } from '../document/document.ts';
import type { ThemeTalkRecord } from '../document/theme-talk.ts';
import type { VotingRoundRecord } from '../document/voting-records.ts';
import type { Perspective } from '../domain/perspective.ts';
import { groupsIn, type RoundResult, shownIn } from './result.ts';
import { isOfThemes } from './rounds.ts';
import { type AgreeWord, agreeWord, type Band, bandOf, type SpreadWord, spreadWord } from './spread.ts';

/** The themes (thema's) that a session talked about, in order. */
export function talksOf(view: Document): ThemeTalkRecord[] {
  return recordsOf(view, 'themeTalk');
}

/** The last round in which the room chose a theme; undefined before there was one. */
export function choosingRound(view: Document): VotingRoundRecord | undefined {
  return recordsOf(view, 'votingRound').findLast(isOfThemes);
}

/** The last round about a question or proposition of a theme. */
export function roundAbout(
  view: Document,
  themeId: string,
  method: 'scale' | 'agree',
  question: string,
): VotingRoundRecord | undefined {
  return recordsOf(view, 'votingRound').findLast(
    (round) => round.themeId === themeId && round.method.type === method && round.question === question,
  );
}

/** What a scale question gave, in words: of all people, and of each perspective that may be told. Null when nothing is told. */
export interface ScaleWords {
  readonly room: SpreadWord;
  readonly perspectives: { readonly perspective: Perspective; readonly band: Band }[];
}

/** The scores of a scale question in words and not in figures. */
export function scaleWords(result: RoundResult): ScaleWords | null {
  const [option] = shownIn(result);
  if (!option) return null;
  const groups = groupsIn(option)?.perspectives ?? [];
  return {
    room: spreadWord(option.spread[0] ?? []),
    perspectives: groups.map(({ perspective, mean }) => ({ perspective, band: bandOf(mean) })),
  };
}

/** How many people agree with a proposition, in a word. Null when nothing is told. */
export function agreeWordOf(result: RoundResult): AgreeWord | null {
  const [option] = shownIn(result);
  return option ? agreeWord(option.room.mean) : null;
}
