import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { recordsOf } from '../../../../core/document/document.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { SelectField } from '../../kit/ui/SelectField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { type Overview, useWaveActs } from './useWaves.ts';

const words = nl.rescan;

interface Props {
  readonly overview: Overview;
  readonly isOpen?: boolean;
}

/** Statements that ask the same in other words: put together by hand, with both texts in view. */
export function MatchStatements({ overview: { onlyBefore, onlyAfter, before, after }, isOpen = false }: Props) {
  const whole = useTrajectory((state) => state.whole);
  const run = useTrajectory((state) => state.run);
  const { match } = useWaveActs();
  const [chosen, setChosen] = useState({ before: '', after: '' });
  const made = recordsOf(whole, 'statementMatch').filter(
    (one) => one.beforeScanId === before?.scanId && one.afterScanId === after?.scanId,
  );
  if (made.length === 0 && (onlyBefore.length === 0 || onlyAfter.length === 0)) return null;
  const put = async () => {
    if (await match(chosen.before, chosen.after)) setChosen({ before: '', after: '' });
  };
  return (
    <details className="rescan__card rescan__match" open={isOpen || undefined}>
      <summary>{words.matching}</summary>
      <p>{words.matchLead}</p>
      {made.map((one) => (
        <p key={one.id} className="rescan__made">
          {words.matched(one.before.text, one.after.text)}
          <Button kind="quiet" onClick={() => void run({ type: 'statements.unmatch', id: one.id })}>
            {words.unmatch}
          </Button>
        </p>
      ))}
      <SelectField
        label={words.matchThen}
        value={chosen.before}
        options={listOf(onlyBefore)}
        onChange={(id) => setChosen({ ...chosen, before: id })}
      />
      <SelectField
        label={words.matchNow}
        value={chosen.after}
        options={listOf(onlyAfter)}
        onChange={(id) => setChosen({ ...chosen, after: id })}
      />
      <Button icon={Link2} disabled={!chosen.before || !chosen.after} onClick={() => void put()}>
        {words.match}
      </Button>
    </details>
  );
}

const listOf = (statements: Overview['onlyBefore']) =>
  [['', words.matchChoose], ...statements.map(({ id, text }) => [id, text] as const)] as const;
