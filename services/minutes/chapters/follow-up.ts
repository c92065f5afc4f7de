import type { MinutesModel } from '../../../core/minutes/model.ts';
import { texts } from '../texts.ts';
import { type Block, chapterHeading, sentence } from './block.ts';

/** When we meet again, in one sentence. */
export function followUpSentence({ followUpDate }: Pick<MinutesModel, 'followUpDate'>): string {
  return followUpDate ? texts.followUp.on(texts.day(followUpDate)) : texts.followUp.toAgree;
}

/** Volgende bijeenkomst: when we meet again. */
export function followUpChapter(model: MinutesModel): Block[] {
  return [chapterHeading(texts.followUp.heading), sentence(followUpSentence(model))];
}
