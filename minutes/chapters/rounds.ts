import type { Perspective } from '../../core/domain/perspective.ts';
import { groupsIn, heldBackIn, type OptionResult, type ShownOption, shownIn } from '../../core/voting/result.ts';
import type { Cell, Column } from '../blocks/blocks.ts';
import { table } from '../blocks/tables.ts';
import { listItem, shorten, words } from '../blocks/words.ts';
import { LISTS, STYLES } from '../look/style-ids.ts';
import type { MinutesModel, MinutesRound } from '../model/model.ts';
import { roundTexts as texts } from '../texts/round-texts.ts';
import { texts as minutesTexts } from '../texts/texts.ts';
import { type Block, partHeading, sentence } from './headings.ts';

/** The short version names of a round what came on these places. */
const TOP_PLACES = 3;

/** The voting rounds in short: what came out on top, one item per round. */
export function roundItems({ votingRounds }: MinutesModel): Block[] {
  return votingRounds
    .filter(({ result }) => shownIn(result).length > 0)
    .map((round) => {
      const best = shownIn(round.result).filter(({ rank }) => rank <= TOP_PLACES);
      const named = best.slice(0, 2 * TOP_PLACES).map(({ id, rank }) => ({ rank, text: textOf(round, id) }));
      return listItem(STYLES.point, LISTS.points, [
        ...words(texts.heading(round.question, round.isSecond), { bold: true }),
        ...words(`\n${texts.top(named, best.length - named.length)}`),
      ]);
    });
}

/** The voting rounds: for each its rules and its result. Nothing when there were none. */
export function roundsPart({ votingRounds }: MinutesModel): Block[] {
  return votingRounds.flatMap(roundPart);
}

function roundPart(round: MinutesRound): Block[] {
  const { question, isSecond, result } = round;
  if (result.options.length === 0) return [];
  const columns = columnsOf(round);
  const options: readonly OptionResult[] = result.options;
  const rows = options.map((option) =>
    option.shown ? columns.map(([, cell]) => cell(option)) : heldBackRow(round, option.id, columns.length),
  );
  return [
    partHeading(texts.heading(shorten(question, 90), isSecond)),
    sentence(texts.rules(round)),
    ...(result.tells === 'nothing'
      ? ballotItems(round)
      : [
          table({
            caption: texts.table(question),
            columns: columns.map(([column]) => column),
            rows,
            figures: columns.length > SMALL_FROM,
          }),
        ]),
    ...heldBackWords(round).map((words) => sentence(words)),
  ];
}

/** What was on the ballot of a round of which nothing is told. */
function ballotItems({ options }: MinutesRound): Block[] {
  return options
    .filter(({ type }) => type !== 'question')
    .map(({ text }) => listItem(STYLES.point, LISTS.points, words(text)));
}

/** A card of which nothing is told. */
function heldBackRow(round: MinutesRound, id: string, columns: number): string[] {
  return Array.from({ length: columns }, (_, i) => (i === 1 ? textOf(round, id) : minutesTexts.nothing));
}

function heldBackWords({ perPerspective, result }: MinutesRound): string[] {
  if (result.tells === 'nothing') return [texts.heldBack.nothing];
  return [
    ...(perPerspective && result.tells === 'room' ? [texts.heldBack.groups] : []),
    ...(heldBackIn(result) > 0 ? [texts.heldBack.options] : []),
  ];
}

/** With more columns than this the type gets smaller. */
const SMALL_FROM = 6;

type ColumnOf = readonly [Column, (option: ShownOption) => Cell];

function columnsOf(round: MinutesRound): ColumnOf[] {
  const { method, result } = round;
  const shown = shownIn(result);
  const perspectives = result.tells === 'groups' && result.perspectives.length > 1 ? result.perspectives : [];
  return [
    [{ header: texts.place, width: 1.3 }, ({ rank }) => String(rank)],
    [{ header: texts.card, width: 6 }, ({ id }) => textOf(round, id)],
    [{ header: texts.everyVote[method.type], width: 1.9, numbers: true }, ({ room }) => figure(method.type, room)],
    ...perspectives.map(({ perspective }) => perspectiveColumn(round, perspective)),
    ...(perspectives.length > 0 ? [balancedColumn(round)] : []),
    ...(shown.some(({ before }) => before) ? [beforeColumn] : []),
    ...(shown.some(({ room }) => room.agreement) ? [agreementColumn] : []),
  ];
}

/** How far people agree, where there is something to say. */
const agreementColumn: ColumnOf = [
  { header: texts.agreement, width: 2.2 },
  ({ room }) => (room.agreement ? texts.agreementWords[room.agreement] : minutesTexts.nothing),
];

/** What one perspective gave. */
function perspectiveColumn({ method }: MinutesRound, perspective: Perspective): ColumnOf {
  const header = minutesTexts.perspective.capital(perspective);
  return [
    { header, width: 2.1, numbers: true },
    (option) => {
      const own = groupsIn(option)?.perspectives.find((group) => group.perspective === perspective);
      return own ? figure(method.type, own) : minutesTexts.nothing;
    },
  ];
}

/** The second total: every perspective weighs the same. */
function balancedColumn({ method }: MinutesRound): ColumnOf {
  return [
    { header: texts.everyPerspective, width: 3 },
    (option) => {
      const groups = groupsIn(option);
      if (!groups) return minutesTexts.nothing;
      return texts.balanced(groups.balanced.rank, meanFigure(method.type, groups.balanced.mean));
    },
  ];
}

/** What the conversation changed. */
const beforeColumn: ColumnOf = [
  { header: texts.before, width: 2.6 },
  ({ before, rank }) => (before ? texts.shift(before.rank, rank) : minutesTexts.nothing),
];

const textOf = ({ options }: MinutesRound, optionId: string) => options.find(({ id }) => id === optionId)?.text ?? '';

type Method = MinutesRound['method']['type'];

function figure(method: Method, { total, mean }: { total: number; mean: number }): string {
  return method === 'dots' ? String(total) : meanFigure(method, mean);
}

function meanFigure(method: Method, mean: number): string {
  if (method === 'agree') return texts.share(mean);
  return texts.decimal(method === 'matrix' ? mean / 2 : mean);
}
