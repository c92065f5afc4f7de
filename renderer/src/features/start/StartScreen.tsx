import { FolderOpen, Play, Plus, Route } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { Copies } from './Copies.tsx';
import { MunicipalityDialog } from './MunicipalityDialog.tsx';
import { OpenFileDialog } from './OpenFileDialog.tsx';
import { RoadBand } from './RoadBand.tsx';
import { SecondPlace } from './SecondPlace.tsx';
import { TrajectoryList } from './TrajectoryList.tsx';
import { useTrajectories } from './useTrajectories.ts';

interface StartScreenProps {
  readonly onOpen: (trajectoryId: string) => void;
  /** The way to the handleiding. */
  readonly help?: ReactNode;
}

/** The first screen: what the program is for, and the trajectories on this laptop. */
export function StartScreen({ onOpen, help }: StartScreenProps) {
  const trajectories = useTrajectories(onOpen);
  const [creating, setCreating] = useState(false);
  const [openingFile, setOpeningFile] = useState(false);
  return (
    <main className="start">
      <div className="start__page">
        <section className="start__intro">
          <h1>{nl.start.title}</h1>
          <p className="start__lead">{nl.start.lead}</p>
          <div className="start__buttons">
            <Button kind="primary" icon={Plus} onClick={() => setCreating(true)}>
              {nl.start.create}
            </Button>
            <Button icon={Play} onClick={trajectories.openSample} disabled={trajectories.busy}>
              {nl.start.sample}
            </Button>
            <Button icon={Route} onClick={trajectories.openSampleYear} disabled={trajectories.busy}>
              {nl.start.sampleYear}
            </Button>
            <Button icon={FolderOpen} onClick={() => setOpeningFile(true)}>
              {nl.transfer.open}
            </Button>
            {help}
          </div>
          <p className="start__private">{nl.start.private}</p>
        </section>
        <div className="start__right">
          <TrajectoryList trajectories={trajectories} onOpen={onOpen} />
          <Copies onOpen={onOpen} />
          <SecondPlace onOpen={onOpen} />
        </div>
      </div>
      <RoadBand />
      {openingFile && <OpenFileDialog onOpen={onOpen} onClose={() => setOpeningFile(false)} />}
      {creating && (
        <MunicipalityDialog
          title={nl.start.createTitle}
          button={nl.start.begin}
          templates={trajectories.templates}
          onSave={trajectories.create}
          onClose={() => setCreating(false)}
        />
      )}
    </main>
  );
}
