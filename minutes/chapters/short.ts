import { municipalityName } from '../../core/domain/file-name.ts';
import { PERSPECTIVES } from '../../core/domain/perspective.ts';
import { tableOf } from '../blocks/tables.ts';
import { listItem, paragraph, words } from '../blocks/words.ts';
import { LISTS, STYLES } from '../look/style-ids.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { agreedDay, agreedText } from './actions.ts';
import { followUpSentence } from './follow-up.ts';
import { type Block, chapterHeading, sentence } from './headings.ts';
import { roundItems } from './rounds.ts';
import { typedParagraphs } from './title.ts';

/**
 * How much the short version says: all actions with their first steps, all without these and tasks without what they change, or
 * the first actions, and no rounds where there are tasks.
 */
export type Brevity = 'steps' | 'all' | 'first';

/** What the short version is called: what was agreed, or the kind of document when nothing was. */
export const shortName = ({ actions }: Pick<MinutesModel, 'actions'>): string =>
  actions.length > 0 ? texts.short.title : texts.kind('short');

/** The title of the short version, and in a sentence when, where and with whom it was. */
export function shortTitle(model: MinutesModel): Block[] {
  const { municipality, isSample, date, place, present, settings } = model;
  const name = municipalityName(municipality);
  const groups = PERSPECTIVES.flatMap((perspective) => {
    const own = present.filter((one) => one.perspective === perspective).length;
    return own > 0 ? [texts.present.group(perspective, own)] : [];
  });
  const day = date && texts.weekday(date);
  return [
    ...(name ? [paragraph(STYLES.municipality, texts.short.municipality(name))] : []),
    paragraph(STYLES.title, shortName(model)),
    ...(isSample ? [paragraph(STYLES.sample, texts.sample)] : []),
    sentence(texts.short.met(day, place.trim(), present.length, groups.length > 1 ? groups : [])),
    ...typedParagraphs(settings.introduction, STYLES.introduction),
  ];
}

/** Wat we kozen, in short: what came out of the voting rounds. */
export function shortChosen(model: MinutesModel, brevity: Brevity): Block[] {
  const rounds = brevity === 'first' && model.improvementTasks.length > 0 ? [] : roundItems(model);
  return rounds.length > 0 ? [chapterHeading(texts.chosen.heading), ...rounds] : [];
}

/** Verbeteropgaven, in short: where we want to go. */
export function shortTasks({ improvementTasks }: MinutesModel, brevity: Brevity): Block[] {
  if (improvementTasks.length === 0) return [];
  return [
    chapterHeading(texts.short.tasks),
    ...improvementTasks.map(({ from, to }) =>
      listItem(STYLES.point, LISTS.points, [
        ...words(to, { bold: true }),
        ...(brevity === 'steps' && from.trim() ? words(`\n${texts.tasks.shortFrom(from)}`) : []),
      ]),
    ),
  ];
}

/** So many actions are named when there is no room for all. */
const FIRST = 6;

/** Dit spraken we af, in short: what, who and when; with many, how many more there are. */
export function shortActions({ actions, date }: MinutesModel, brevity: Brevity): Block[] {
  const own = texts.actions;
  if (actions.length === 0) return [];
  const named = brevity === 'first' ? actions.slice(0, FIRST) : actions;
  const more = actions.length - named.length;
  const firstStep = (text: string) => (brevity === 'steps' && text.trim() ? text : '');
  return [
    chapterHeading(texts.short.actions),
    tableOf(
      own.table,
      [
        [texts.short.what, 9.4, (action) => ({ lead: action.what, text: firstStep(action.firstStep) })],
        [own.who, 4.4, ({ who }) => agreedText(who)],
        [own.dueDate, 3.5, ({ dueDate }) => agreedDay(dueDate, date)],
      ],
      named,
    ),
    ...(more > 0 ? [sentence(own.more(more))] : []),
  ];
}

/** When we meet again, and for what. */
export function shortFollowUp(model: MinutesModel): Block[] {
  const looks = model.followUpDate && model.actions.length > 0 ? ` ${texts.short.look}` : '';
  return [chapterHeading(texts.short.further), sentence(followUpSentence(model) + looks)];
}

/** Whom to ask and until when to react, where that was filled in. */
export function shortContact({ contact, replyBy }: MinutesModel): Block[] {
  const own = texts.contact;
  const who = contact.trim();
  const lines = [...(who ? [own.ask(who), own.whole] : []), ...(replyBy ? [texts.short.reply(replyBy)] : [])];
  return lines.length > 0 ? [chapterHeading(own.heading), paragraph(STYLES.contact, lines.join(' '))] : [];
}
