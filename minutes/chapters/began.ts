import { type ColumnOf, tableOf } from '../blocks/tables.ts';
import { paragraph, words } from '../blocks/words.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, partHeading, sentence } from './headings.ts';

/** Waar het om begon: what the intake says of the trajectory, in its first minutes. Nothing of what was left empty. */
export function beganChapter({ began }: MinutesModel): Block[] {
  if (!began) return [];
  const { noticed, ambitions, circle, say, border, earlier } = began;
  const { began: own, nothing } = texts;
  return [
    chapterHeading(own.heading),
    ...labelled(own.noticed, noticed),
    ...(circle.length > 0 ? [sentence(own.circle(circle))] : []),
    ...labelled(own.say, say),
    ...labelled(own.border, border),
    ...part(own.ambitions, own.ambitionsTable, ambitions, [
      [own.ambition, 9, ({ text }) => text],
      [own.indicator, 8, ({ indicator }) => indicator.trim() || nothing],
    ]),
    ...part(own.earlier, own.earlierTable, earlier, [
      [own.what, 6.5, ({ what }) => what],
      [own.when, 3, ({ when }) => when.trim() || nothing],
      [own.left, 8, ({ left }) => left.trim() || nothing],
    ]),
  ];
}

function part<Row>(heading: string, caption: string, rows: readonly Row[], columns: readonly ColumnOf<Row>[]): Block[] {
  return rows.length === 0 ? [] : [partHeading(heading), tableOf(caption, columns, rows)];
}

function labelled(label: string, value: string): Block[] {
  return value.trim() === '' ? [] : [paragraph('', [...words(`${label} `, { bold: true }), ...words(value)])];
}
