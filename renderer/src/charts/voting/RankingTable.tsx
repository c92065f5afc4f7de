import { groupsIn, type OptionResult, type ShownOption, shownIn } from '../../../../core/voting/result.ts';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { Bar } from './Bar.tsx';
import { letterOf } from './letters.ts';
import {
  figureWords,
  fillOf,
  hasWeights,
  isBalancedTie,
  isTie,
  meanWords,
  type Outcome,
  shiftWords,
} from './outcome.ts';

const words = nl.voting.result;

interface RankingTableProps {
  readonly outcome: Outcome;
  /** Counts up from 0 to 1. */
  readonly progress?: number;
  /** The first row to show, and the first that is left out after it. */
  readonly from?: number;
  readonly most?: number;
  /** What is told beside the rankings: nothing, or the figures per perspective. */
  readonly detail?: 'none' | 'perspectives';
}

/** The result of a round as a table: a row per card, with a column for each thing that is told of any of them. */
export function RankingTable({ outcome, progress = 1, from = 0, most, detail = 'perspectives' }: RankingTableProps) {
  const { result, method } = outcome;
  const shown = shownIn(result);
  const columns: Columns = {
    weights: hasWeights(result),
    before: shown.some(({ before }) => before),
    agreement: shown.some(({ room }) => room.agreement),
  };
  const unit = words.units[method.type];
  return (
    <table className="ranking">
      <thead>
        <tr>
          <th scope="col" className="ranking__place">
            <span className="visually-hidden">{words.place}</span>
          </th>
          <th scope="col">{words.card}</th>
          <th scope="col" className="ranking__wide">
            {columns.weights ? words.everyVote : unit.everyVote}
            {columns.weights && <span className="ranking__unit">{unit.everyVote}</span>}
          </th>
          {columns.weights && (
            <th scope="col" className="ranking__wide">
              {words.everyPerspective}
              <span className="ranking__unit">{unit.everyPerspective}</span>
            </th>
          )}
          {columns.before && <th scope="col">{words.shift}</th>}
          {columns.agreement && <th scope="col">{words.agreement}</th>}
        </tr>
      </thead>
      <tbody>
        {(result.options as readonly OptionResult[]).slice(from, most).map((option) => (
          <Row key={option.id} {...{ outcome, option, progress, columns, detail }} />
        ))}
      </tbody>
    </table>
  );
}

/** Which columns the table has beside its first three. */
interface Columns {
  readonly weights: boolean;
  readonly before: boolean;
  readonly agreement: boolean;
}

interface RowProps {
  readonly outcome: Outcome;
  readonly option: OptionResult;
  readonly progress: number;
  readonly columns: Columns;
  readonly detail: 'none' | 'perspectives';
}

function Row({ outcome, option, progress, columns, detail }: RowProps) {
  const { method, options, result } = outcome;
  const index = options.findIndex(({ id }) => id === option.id);
  const card = (
    <span className="ranking__text">
      <span className="ranking__letter">{letterOf(index)}</span> {options[index]?.text}
    </span>
  );
  if (!option.shown) {
    return (
      <tr>
        <td className="ranking__place" />
        <th scope="row" className="ranking__card">
          {card}
        </th>
        <td colSpan={1 + Object.values(columns).filter(Boolean).length}>
          <span className="ranking__soft">{words.notTold}</span>
        </td>
      </tr>
    );
  }
  const { room, before, rank } = option;
  return (
    <tr>
      <td className="ranking__place">
        <Place rank={rank} tie={isTie(result, rank)} />
      </td>
      <th scope="row" className="ranking__card">
        {card}
        {detail === 'perspectives' && columns.weights && <Perspectives outcome={outcome} option={option} />}
      </th>
      <td>
        <Bar
          fill={fillOf(outcome, room.mean) * progress}
          mark={before && fillOf(outcome, before.mean)}
          text={figureWords(method, room, progress)}
        />
      </td>
      {columns.weights && (
        <td>
          <Balanced outcome={outcome} option={option} progress={progress} />
        </td>
      )}
      {columns.before && (
        <td>
          <Shift option={option} />
        </td>
      )}
      {columns.agreement && <td>{room.agreement && words.agreementWords[room.agreement]}</td>}
    </tr>
  );
}

interface ShownProps {
  readonly outcome: Outcome;
  readonly option: ShownOption;
}

function Shift({ option }: Pick<ShownProps, 'option'>) {
  const { before, rank } = option;
  if (!before) return null;
  const sign = before.rank === rank ? '=' : before.rank > rank ? '▲' : '▼';
  return (
    <span className="ranking__shift">
      <span aria-hidden="true">{sign}</span> {words.was(before.rank)}
      <span className="visually-hidden">, {shiftWords(option)}</span>
    </span>
  );
}

function Balanced({ outcome, option, progress }: ShownProps & Pick<RowProps, 'progress'>) {
  const { method, result } = outcome;
  const groups = groupsIn(option);
  if (!groups) return null;
  const { rank, mean } = groups.balanced;
  return (
    <span className="ranking__balanced">
      <Place rank={rank} tie={isBalancedTie(result, rank)} soft />
      <Bar fill={fillOf(outcome, mean) * progress} mark={null} text={meanWords(method, mean, progress)} soft />
    </span>
  );
}

function Place({ rank, tie, soft = false }: { readonly rank: number; readonly tie: boolean; readonly soft?: boolean }) {
  return (
    <span className={soft ? 'place place--soft' : 'place'}>
      <span className="visually-hidden">{words.place} </span>
      <span className="place__number">{rank}</span>
      {tie && <span className="place__tie"> {words.tie}</span>}
    </span>
  );
}

function Perspectives({ outcome: { method }, option }: ShownProps) {
  return (
    <span className="ranking__groups">
      {groupsIn(option)?.perspectives.map(({ perspective, ...figures }) => (
        <span key={perspective}>
          <PerspectiveSign perspective={perspective} /> {figureWords(method, figures)}
          {method.type === 'dots' && <span className="ranking__soft"> ({words.perPerson(figures.mean)})</span>}
        </span>
      ))}
    </span>
  );
}
