import { SHORT_PRINCIPLES } from '../../core/domain/principles.ts';
import type { FollowedRow } from '../../core/scan/waves/compare-waves.ts';
import { perspectiveNames } from '../../core/words/nl.ts';
import { countedVerdicts, percentOf, wavePeriod, waveSentences, wordOf } from '../../core/words/waves.ts';
import { tableOf } from '../blocks/tables.ts';
import type { MinutesModel } from '../model/model.ts';
import { texts } from '../texts/texts.ts';
import { type Block, chapterHeading, sentence } from './headings.ts';

/** Toen en nu: the followed points as the room saw them. Nothing when the room did not see them. */
export function thenAndNowChapter({ waves }: MinutesModel): Block[] {
  if (!waves || waves.rows.length === 0) return [];
  const words = texts.thenAndNow;
  const { size, chance, regression, samePeople } = waveSentences;
  const period = (day: string | null) => wavePeriod(day, words.noDay);
  return [
    chapterHeading(words.heading),
    sentence(`${countedVerdicts(waves.rows)}. ${words.chosen}`, true),
    tableOf(
      words.table,
      [
        [words.what, 5.4, subjectOf],
        [words.group, 2.4, ({ perspective }) => perspectiveNames[perspective]],
        [words.before(period(waves.before)), 3, ({ shares }) => figure(shares?.before)],
        [words.after(period(waves.after)), 3, ({ shares }) => figure(shares?.after)],
        [words.word, 3, wordOf],
      ],
      waves.rows,
    ),
    sentence(`${size} ${chance} ${regression} ${samePeople}`),
  ];
}

const subjectOf = ({ subject }: FollowedRow): string =>
  subject.of === 'statement' ? subject.text : SHORT_PRINCIPLES[subject.principle];

const figure = (of: { readonly share: number; readonly n: number } | undefined): string =>
  of ? texts.thenAndNow.figure(percentOf(of.share), of.n) : texts.nothing;
