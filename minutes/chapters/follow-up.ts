import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, sentence } from './headings.ts';

/** When we meet again, in one sentence. */
export function followUpSentence({ followUpDate }: Pick<MinutesModel, 'followUpDate'>): string {
  return followUpDate ? texts.followUp.on(texts.weekday(followUpDate)) : texts.followUp.toAgree;
}

/** Volgende bijeenkomst: when we meet again. */
export function followUpChapter(model: MinutesModel): Block[] {
  return [chapterHeading(texts.followUp.heading), sentence(followUpSentence(model))];
}
