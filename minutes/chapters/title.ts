import { municipalityName } from '../../core/domain/file-name.ts';
import { paragraph, words } from '../blocks/words.ts';
import { COLORS } from '../look/design.ts';
import { STYLES } from '../look/style-ids.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import type { Block } from './headings.ts';

/** Title, when and where, whether it is the invented example, and the introduction. */
export function titleBlock(model: MinutesModel): Block[] {
  const { municipality, isSample, date, place, followUpDate, settings } = model;
  const name = municipalityName(municipality);
  const { facts, missing, toAgree, day, sample } = texts;
  const kind = texts.kind(settings.version);
  const subtitle = words(`\n${texts.municipality(name)}`, { size: 36, bold: false, color: COLORS.inkSoft });
  return [
    paragraph(STYLES.title, [...words(kind), ...(name ? subtitle : [])]),
    ...(isSample ? [paragraph(STYLES.sample, sample)] : []),
    fact(facts.date, date ? day(date) : missing),
    fact(facts.place, place.trim() ? place : missing),
    fact(facts.followUp, followUpDate ? day(followUpDate) : toAgree),
    ...typedParagraphs(settings.introduction, STYLES.introduction),
  ];
}

/** What somebody typed, an empty line between paragraphs. */
export function typedParagraphs(text: string, style: string): Block[] {
  return text.split(/\n{2,}/).flatMap((part) => (part.trim() ? [paragraph(style, part)] : []));
}

function fact(label: string, value: string): Block {
  return paragraph(STYLES.fact, [...words(`${label}\t`, { bold: true }), ...words(value)]);
}
