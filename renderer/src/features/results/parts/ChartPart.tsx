import { type ReactNode, useState } from 'react';
import { chartFrame } from '../../../../../core/contract/chart-frame.ts';
import type { ChartChoice } from '../../../../../core/contract/snapshots.ts';
import type { Finding } from '../../../../../core/scan/findings/finding.ts';
import type { ScanResults } from '../../../../../core/scan/model/results.ts';
import { RoomPicture } from '../../../charts/room/RoomChart.tsx';
import { useTrajectory } from '../../../store/trajectory.ts';
import { SaveChart } from '../to-file/SaveChart.tsx';
import { ChartToPlate } from '../to-plate/ChartToPlate.tsx';
import { PartHead } from './PartHead.tsx';

interface ChartPartProps {
  readonly title: string;
  readonly choice: ChartChoice;
  readonly results: ScanResults;
  /** The table twin. */
  readonly table: ReactNode;
  /** What the picture says, for the plate. */
  readonly findings: readonly Finding[];
  /** What can be chosen, above the picture. */
  readonly children?: ReactNode;
}

/** A part that is one picture: on her screen the very picture that the room gets. */
export function ChartPart({ title, choice, results, table, findings, children }: ChartPartProps) {
  const [asTable, setAsTable] = useState(false);
  const municipality = useTrajectory((state) => state.municipality);
  return (
    <>
      <PartHead title={title} table={asTable} onTable={setAsTable} choice={choice} />
      {children && <div className="results-controls">{children}</div>}
      {asTable ? (
        table
      ) : (
        <div className="results-picture">
          <RoomPicture frame={chartFrame(choice, municipality, results)} />
        </div>
      )}
      <div className="results-outward">
        <ChartToPlate findings={findings} />
        <SaveChart choice={choice} />
      </div>
    </>
  );
}
