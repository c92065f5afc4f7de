import { ChartBarBig, Check, MonitorUp, Table2 } from 'lucide-react';
import type { ProjectorChoice } from '../../../../../core/contract/snapshots.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useAnnounce } from '../announcer.tsx';
import { sameChoice } from '../same-choice.ts';

interface PartHeadProps {
  readonly kicker?: string;
  readonly title: string;
  readonly table: boolean;
  readonly onTable: (table: boolean) => void;
  /** What the room sees after "Toon op beamer". */
  readonly choice: ProjectorChoice;
}

/** Title of a part with its two buttons: chart or table, and the beamer. */
export function PartHead({ kicker, title, table, onTable, choice }: PartHeadProps) {
  const { choice: current, windows } = useTrajectory((state) => state.projector);
  const chosen = sameChoice(current, choice);
  const words = nl.results;
  return (
    <header className="results-head">
      <h2>
        {kicker && <span className="results-head__kicker">{kicker}</span>}
        {title}
      </h2>
      <div className="results-head__buttons">
        <Button icon={table ? ChartBarBig : Table2} onClick={() => onTable(!table)}>
          {table ? words.showChart : words.showTable}
        </Button>
        <ProjectorButton choice={choice} chosen={chosen} />
      </div>
      {chosen && windows === 0 && <p className="results-head__note">{words.projectorClosed}</p>}
    </header>
  );
}

function ProjectorButton({ choice, chosen }: { readonly choice: ProjectorChoice; readonly chosen: boolean }) {
  const show = useTrajectory((state) => state.showOnProjector);
  const announce = useAnnounce();
  const words = nl.results;
  const toRoom = async () => {
    if (!chosen && (await show(choice))) announce(words.onProjector);
  };
  return (
    <Button
      kind={chosen ? 'quiet' : 'primary'}
      icon={chosen ? Check : MonitorUp}
      className={chosen ? 'results-placed' : ''}
      aria-disabled={chosen}
      onClick={() => void toRoom()}
    >
      {chosen ? words.onProjector : words.toProjector}
    </Button>
  );
}
