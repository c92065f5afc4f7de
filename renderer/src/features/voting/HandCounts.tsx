import { useEffect, useId, useState } from 'react';
import type { VotingMethod, VotingRoundRecord } from '../../../../core/document/voting-records.ts';
import { PEOPLE } from '../../../../core/document/voting-records.ts';
import { PERSPECTIVES, type Perspective } from '../../../../core/domain/perspective.ts';
import { letterOf } from '../../charts/voting/letters.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useHandCounts } from './useHandCounts.ts';
import { useVotes } from './useRounds.ts';

const words = nl.voting.hands;
const MOST = 9999;

interface HandCountsProps {
  readonly round: VotingRoundRecord;
  readonly onClose: () => void;
}

/** Raised hands or stickers as totals, one perspective at a time. Every number is stored when it is typed. */
export function HandCounts({ round, onClose }: HandCountsProps) {
  const [perspective, setPerspective] = useState<Perspective>('residents');
  const name = useId();
  const who = round.perPerspective ? perspective : null;
  const buttons = (
    <Button kind="primary" onClick={onClose}>
      {words.ready}
    </Button>
  );
  return (
    <Dialog title={words.title} onClose={onClose} buttons={buttons} wide>
      <p className="voting__quiet">{words.intro}</p>
      {round.perPerspective && (
        <fieldset className="slips__perspectives">
          <legend className="field__label">{words.who}</legend>
          {PERSPECTIVES.map((one) => (
            <label key={one} className="slips__perspective">
              <input type="radio" name={name} checked={one === perspective} onChange={() => setPerspective(one)} />
              <PerspectiveSign perspective={one} />
            </label>
          ))}
        </fieldset>
      )}
      <CountTable key={who} round={round} perspective={who} />
    </Dialog>
  );
}

interface CountTableProps {
  readonly round: VotingRoundRecord;
  readonly perspective: Perspective | null;
}

function CountTable({ round, perspective }: CountTableProps) {
  const { totals, problem, setPeople, setCount } = useHandCounts(round, perspective);
  const columns = columnsOf(round.method);
  return (
    <>
      <div className="hands__people">
        <span aria-hidden="true">{words.people}</span>
        <NumberCell label={words.people} value={totals.people} most={PEOPLE.highest} onChange={setPeople} />
      </div>
      <table className="table hands">
        <thead>
          <tr>
            <th scope="col">{words.card}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {round.options.map(({ id, text }, index) => (
            <tr key={id}>
              <th scope="row">{nl.voting.slips.option(letterOf(index), text)}</th>
              {columns.map((column, i) => (
                <td key={column}>
                  <NumberCell
                    label={words.cell(column, letterOf(index))}
                    value={totals.options[index]?.counts[i] ?? 0}
                    most={MOST}
                    onChange={(count) => setCount(id, i, count)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div role="alert">
        {problem && <p className="voting__problem">{nl.errors[problem]}</p>}
        <TooMany round={round} />
      </div>
    </>
  );
}

/** More people than were asked to vote: that can be right, when there are more in the room. */
function TooMany({ round: { id, voters } }: { readonly round: VotingRoundRecord }) {
  const run = useTrajectory((state) => state.run);
  const { people } = useVotes(id);
  if (people <= voters) return null;
  return (
    <p className="voting__problem">
      {words.tooMany(people, voters)}{' '}
      <Button onClick={() => void run({ type: 'round.change', id, changes: { voters: people } })}>
        {words.moreVoters(people)}
      </Button>
    </p>
  );
}

function columnsOf(method: VotingMethod): string[] {
  if (method.type === 'scale') return Array.from({ length: method.highest }, (_, i) => String(i + 1));
  return method.type === 'agree' ? [words.disagrees, words.agrees] : [words.dots];
}

interface NumberCellProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A number that counts as soon as the person leaves the field or presses Enter. */
function NumberCell({ label, value, most, onChange }: NumberCellProps) {
  const shown = value === 0 ? '' : String(value);
  const [draft, setDraft] = useState(shown);
  useEffect(() => setDraft(shown), [shown]);
  const commit = () => {
    const number = Math.round(Number(draft));
    if (!(number >= 0 && number <= most)) setDraft(shown);
    else if (number !== value) onChange(number);
  };
  return (
    <input
      className="field__input slips__field"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      placeholder="0"
      value={draft}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}
