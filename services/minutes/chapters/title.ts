import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { MinutesModel } from '../../../core/minutes/model.ts';
import { municipalityName } from '../../file-name.ts';
import { COLORS } from '../design.ts';
import { STYLES } from '../style-ids.ts';
import { texts } from '../texts.ts';
import { paragraph, words } from '../words.ts';
import type { Block } from './block.ts';

/** Title, when and where, and whether it is the invented example. */
export function titleBlock({ municipality, isSample, date, place, followUpDate }: MinutesModel): Block[] {
  const name = municipalityName(municipality);
  const { facts, missing, toAgree, day, sample } = texts;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [...words(texts.kind), ...subtitle(name)] }),
    ...(isSample ? [paragraph(STYLES.sample, sample)] : []),
    fact(facts.date, date ? day(date) : missing),
    fact(facts.place, place.trim() ? place : missing),
    fact(facts.followUp, followUpDate ? day(followUpDate) : toAgree),
  ];
}

/** The municipality on a line of its own, smaller. */
function subtitle(name: string): TextRun[] {
  if (!name) return [];
  return [
    new TextRun({ break: 1 }),
    ...words(texts.municipality(name), { size: 36, bold: false, color: COLORS.inkSoft }),
  ];
}

function fact(label: string, value: string): Paragraph {
  return paragraph(STYLES.fact, [...words(`${label}\t`, { bold: true }), ...words(value)]);
}
