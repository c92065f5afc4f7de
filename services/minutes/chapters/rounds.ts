import type { Cell, Column } from '../../../core/minutes/blocks.ts';
import type { MinutesModel, MinutesRound } from '../../../core/minutes/model.ts';
import type { OptionResult } from '../../../core/voting/result.ts';
import { roundTexts as texts } from '../round-texts.ts';
import { table } from '../tables.ts';
import { texts as minutesTexts } from '../texts.ts';
import { shorten } from '../words.ts';
import { type Block, partHeading, sentence } from './block.ts';

/** The voting rounds: for each its rules and its result. Nothing when there were none. */
export function roundsPart({ votingRounds }: MinutesModel): Block[] {
  return votingRounds.flatMap(roundPart);
}

function roundPart(round: MinutesRound): Block[] {
  const { question, isSecond, result } = round;
  if (result.options.length === 0) return [];
  const columns = columnsOf(round);
  const hidden = texts.hidden[result.hidden];
  return [
    partHeading(texts.heading(shorten(question, 90), isSecond)),
    sentence(texts.rules(round), true),
    table({
      caption: texts.table(question),
      columns: columns.map(([column]) => column),
      rows: result.options.map((option) => columns.map(([, cell]) => cell(option))),
    }),
    ...(hidden ? [sentence(hidden)] : []),
  ];
}

type ColumnOf = readonly [Column, (option: OptionResult) => Cell];

function columnsOf({ options, method, perPerspective, result }: MinutesRound): ColumnOf[] {
  const textOf = new Map(options.map(({ id, text }) => [id, text]));
  const columns: ColumnOf[] = [
    [{ header: texts.place, width: 1.2 }, ({ rank }) => String(rank)],
    [{ header: texts.card, width: 6 }, ({ id }) => textOf.get(id) ?? ''],
    [
      { header: texts.everyVote[method.type], width: 1.8, numbers: true },
      ({ room }) => (room ? figure(method.type, room) : minutesTexts.nothing),
    ],
  ];
  for (const { perspective } of result.perspectives) {
    const header = minutesTexts.perspective.capital(perspective);
    const cell: ColumnOf[1] = (option) => {
      const own = option.perspectives.find((group) => group.perspective === perspective);
      return own ? figure(method.type, own) : minutesTexts.nothing;
    };
    columns.push([{ header, width: 1.9, numbers: true }, cell]);
  }
  if (perPerspective) {
    columns.push([
      { header: texts.everyPerspective, width: 2.2 },
      ({ balancedRank }) => (balancedRank === null ? minutesTexts.nothing : String(balancedRank)),
    ]);
  }
  if (result.options.some(({ before }) => before)) {
    columns.push([
      { header: texts.before, width: 1.8 },
      ({ before }) => (before ? texts.wasPlace(before.rank) : minutesTexts.nothing),
    ]);
  }
  columns.push([
    { header: texts.agreement, width: 2 },
    ({ room }) => (room?.agreement ? texts.agreementWords[room.agreement] : minutesTexts.nothing),
  ]);
  return columns;
}

function figure(method: MinutesRound['method']['type'], { total, mean }: { total: number; mean: number }): string {
  if (method === 'dots') return String(total);
  if (method === 'agree') return texts.share(mean);
  return texts.decimal(method === 'matrix' ? mean / 2 : mean);
}
