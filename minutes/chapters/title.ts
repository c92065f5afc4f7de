import { municipalityName } from '../../core/domain/file-name.ts';
import { paragraph, words } from '../blocks/words.ts';
import { COLORS } from '../look/design.ts';
import { STYLES } from '../look/style-ids.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import type { Block } from './headings.ts';

/** Title, when and where, who led and wrote, until when to react, whether it is the invented example, and the introduction. */
export function titleBlock(model: MinutesModel): Block[] {
  const { municipality, isSample, settings } = model;
  const name = municipalityName(municipality);
  const kind = texts.kind(settings.version);
  const subtitle = words(`\n${name ? texts.municipality(name) : ''}`, { size: 36, bold: false, color: COLORS.inkSoft });
  return [
    paragraph(STYLES.title, [...words(kind), ...(name ? subtitle : [])]),
    ...(isSample ? [paragraph(STYLES.sample, texts.sample)] : []),
    ...factsOf(model).map(([label, value]) => fact(label, value)),
    ...typedParagraphs(settings.introduction, STYLES.introduction),
  ];
}

/** What was filled in, with its label. */
function factsOf(model: MinutesModel): (readonly [label: string, value: string])[] {
  const { date, begin, end, place, facilitator, noteTaker, replyBy } = model;
  const contact = model.contact.trim();
  const { facts, missing, weekday, times, reply } = texts;
  const when = date ? [weekday(date), begin && times(begin, end)].filter(Boolean).join(', ') : missing;
  return [
    [facts.date, when],
    [facts.place, place.trim() ? place : missing],
    ...filled(facts.facilitator, facilitator),
    ...filled(facts.noteTaker, noteTaker),
    ...filled(facts.reply, replyBy || contact ? reply(replyBy, contact) : ''),
  ];
}

const filled = (label: string, value: string): [string, string][] => (value.trim() ? [[label, value.trim()]] : []);

/** What somebody typed, an empty line between paragraphs. */
export function typedParagraphs(text: string, style: string): Block[] {
  return text.split(/\n{2,}/).flatMap((part) => (part.trim() ? [paragraph(style, part)] : []));
}

function fact(label: string, value: string): Block {
  return paragraph(STYLES.fact, [...words(`${label}\t`, { bold: true }), ...words(value)]);
}
