import type { OptionResult } from '../../../../core/voting/result.ts';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { Bar } from './Bar.tsx';
import { letterOf } from './letters.ts';
import { figureWords, fillOf, isTie, meanWords, type Outcome, shiftWords } from './outcome.ts';

const words = nl.voting.result;

interface RankingTableProps {
  readonly outcome: Outcome;
  /** Counts up from 0 to 1. */
  readonly progress?: number;
  /** The first row to show, and the first that is left out after it. */
  readonly from?: number;
  readonly most?: number;
  /** What is told beside the rankings: nothing, the figures per perspective, or also how far people agree. */
  readonly detail?: 'none' | 'perspectives' | 'all';
}

/** The result of a round as a table: both rankings side by side, each with its bar and its number. */
export function RankingTable({ outcome, progress = 1, from = 0, most, detail = 'all' }: RankingTableProps) {
  const { perPerspective, result } = outcome;
  const hasBefore = result.options.some(({ before }) => before);
  const hasBalancedBars = result.options.some(({ balanced }) => balanced !== null);
  const unit = words.units[outcome.method.type];
  return (
    <table className="ranking">
      <thead>
        <tr>
          <th scope="col" className="ranking__place">
            <span className="visually-hidden">{words.place}</span>
          </th>
          <th scope="col">{words.card}</th>
          <th scope="col" className="ranking__wide">
            {words.everyVote}
            <span className="ranking__unit">{unit.everyVote}</span>
          </th>
          {perPerspective && (
            <th scope="col" className={hasBalancedBars ? 'ranking__wide' : 'ranking__narrow'}>
              {words.everyPerspective}
              <span className="ranking__unit">{hasBalancedBars ? unit.everyPerspective : words.orderOnly}</span>
            </th>
          )}
          {hasBefore && <th scope="col">{words.shift}</th>}
          {detail === 'all' && <th scope="col">{words.agreement}</th>}
        </tr>
      </thead>
      <tbody>
        {result.options.slice(from, most).map((option) => (
          <Row key={option.id} outcome={outcome} option={option} progress={progress} {...{ hasBefore, detail }} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly outcome: Outcome;
  readonly option: OptionResult;
  readonly progress: number;
  readonly hasBefore: boolean;
  readonly detail: 'none' | 'perspectives' | 'all';
}

function Row({ outcome, option, progress, hasBefore, detail }: RowProps) {
  const { method, options, perPerspective, result } = outcome;
  const index = options.findIndex(({ id }) => id === option.id);
  const { room } = option;
  return (
    <tr>
      <td className="ranking__place">
        <Place rank={option.rank} tie={isTie(result, option.rank, 'rank')} />
      </td>
      <th scope="row" className="ranking__card">
        <span className="ranking__text">
          <span className="ranking__letter">{letterOf(index)}</span> {options[index]?.text}
        </span>
        {detail !== 'none' && <Perspectives outcome={outcome} option={option} detail={detail === 'all'} />}
      </th>
      <td>
        {room ? (
          <Bar
            fill={fillOf(outcome, room.mean) * progress}
            mark={option.before?.mean == null ? null : fillOf(outcome, option.before.mean)}
            text={figureWords(method, room, progress)}
          />
        ) : (
          <span className="ranking__soft">{result.hidden === 'counts' ? words.orderOnly : words.noAnswer}</span>
        )}
      </td>
      {perPerspective && (
        <td>
          <Balanced outcome={outcome} option={option} progress={progress} />
        </td>
      )}
      {hasBefore && (
        <td>
          <Shift option={option} />
        </td>
      )}
      {detail === 'all' && <td>{room?.agreement && words.agreementWords[room.agreement]}</td>}
    </tr>
  );
}

function Shift({ option }: { readonly option: OptionResult }) {
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

function Balanced({ outcome, option, progress }: Pick<RowProps, 'outcome' | 'option' | 'progress'>) {
  const { method, result } = outcome;
  const { balanced, balancedRank } = option;
  if (balancedRank === null) return null;
  const place = <Place rank={balancedRank} tie={isTie(result, balancedRank, 'balancedRank')} soft />;
  if (balanced === null) return place;
  return (
    <span className="ranking__balanced">
      {place}
      <Bar fill={fillOf(outcome, balanced) * progress} mark={null} text={meanWords(method, balanced, progress)} soft />
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

interface PerspectivesProps extends Pick<RowProps, 'outcome' | 'option'> {
  /** Dots also per person. */
  readonly detail: boolean;
}

function Perspectives({ outcome: { method }, option, detail }: PerspectivesProps) {
  if (option.perspectives.length === 0) return null;
  return (
    <span className="ranking__groups">
      {option.perspectives.map(({ perspective, ...figures }) => (
        <span key={perspective}>
          <PerspectiveSign perspective={perspective} /> {figureWords(method, figures)}
          {detail && method.type === 'dots' && (
            <span className="ranking__soft"> ({words.perPerson(figures.mean)})</span>
          )}
        </span>
      ))}
    </span>
  );
}
