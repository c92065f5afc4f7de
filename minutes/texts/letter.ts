import { strToU8 } from 'fflate';
import { municipalityName } from '../../core/domain/file-name.ts';
import { safeText } from '../../core/domain/text.ts';
import type { MinutesModel } from '../model/model.ts';
import { letterTexts as letter } from './letter-texts.ts';
import { texts } from './texts.ts';

/**
 * The text of an e-mail with which the minutes are sent: what was agreed by whom, when people meet again and until when they
 * can react. No figures, no quotes. What was not filled in is not in it; an action without who or date says so. `lacksPdf`: it
 * goes with files among which should be a PDF that could not be made.
 */
export function letterText(model: MinutesModel, lacksPdf = false): string {
  const { municipality, isSample, date, place, actions, followUpDate, replyBy, contact, facilitator } = model;
  const { followUp } = texts;
  const name = municipalityName(municipality);
  const hasDates = followUpDate ?? actions.some(({ dueDate, lookBackDate }) => dueDate ?? lookBackDate);
  const parts = [
    letter.subject(dayOrNothing(date), name && texts.municipality(name)),
    isSample ? texts.sample : '',
    letter.greeting,
    letter.came(dayOrNothing(date), oneLine(place)),
    actions.length > 0 ? [letter.agreed, ...actions.map(actionLine)].join('\n') : '',
    followUpDate ? followUp.on(texts.day(followUpDate)) : '',
    hasDates ? letter.calendar : '',
    lacksPdf ? letter.lacksPdf : '',
    replyBy || contact.trim() ? letter.reply(dayOrNothing(replyBy), oneLine(contact)) : '',
    [letter.close, oneLine(facilitator)].join('\n'),
  ];
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n');
}

/** The same text as a file that every program for plain text opens, with the line ends of Windows. */
export function letterFile(model: MinutesModel, lacksPdf = false): Uint8Array {
  return strToU8(`\uFEFF${letterText(model, lacksPdf)}\n`.replaceAll('\n', '\r\n'));
}

const dayOrNothing = (day: string | null) => (day ? texts.day(day) : '');
const oneLine = (text: string) => safeText(text).replace(/\s+/g, ' ').trim();

function actionLine({ number, what, who, dueDate }: MinutesModel['actions'][number]): string {
  const until = dueDate ? texts.day(dueDate) : texts.toAgree;
  return letter.action(number, oneLine(what), oneLine(who) || texts.toAgree, until);
}
