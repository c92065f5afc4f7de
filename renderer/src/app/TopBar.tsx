import { ArrowLeft, Check, MonitorUp, PanelRight, Pencil, Redo2, Undo2, Unplug } from 'lucide-react';
import { useStore } from 'zustand';
import { recordsOf } from '../../../core/document/document.ts';
import { draftStore } from '../kit/drafts.ts';
import { attempt, noticeStore } from '../kit/notices.ts';
import { Button } from '../kit/ui/Button.tsx';
import { nl } from '../locale/nl/index.ts';
import { useApi } from '../store/api.ts';
import { type ReceivedState, useTrajectory } from '../store/trajectory.ts';
import { useSlow } from './useSlow.ts';

interface TopBarProps {
  readonly onClose: () => void;
  /** Whether the panel with which she controls the beamer is open. */
  readonly panelOpen: boolean;
  readonly onPanel: () => void;
}

/** Which municipality, that all is saved, undo and redo, and the projector. */
export function TopBar({ onClose, panelOpen, onPanel }: TopBarProps) {
  const municipality = useTrajectory((state) => state.municipality);
  const isSample = useTrajectory((state) => state.isSample);
  const slow = useSlow(useTrajectory((state) => state.saving > 0));
  const typing = useStore(draftStore, (state) => state.open > 0);
  const lost = useStore(noticeStore, ({ notices }) => notices.some(({ code }) => code === 'connection-lost'));
  return (
    <header className="app__top">
      <Button kind="quiet" icon={ArrowLeft} onClick={onClose}>
        {nl.app.toStart}
      </Button>
      <p className="app__title">
        <span className="app__name">
          <span>{nl.app.municipality(municipality)}</span>
          {isSample && <span className="app__sample">{nl.app.sample}</span>}
        </span>
        <SessionName />
      </p>
      <SavedState state={lost ? 'lost' : slow || typing ? 'saving' : 'saved'} />
      <HistoryButtons />
      <ProjectorButton />
      <Button icon={PanelRight} aria-pressed={panelOpen} onClick={onPanel}>
        {nl.control.open}
      </Button>
    </header>
  );
}

/** Which session is open, when there are several. */
function SessionName() {
  const whole = useTrajectory((state) => state.whole);
  const id = useTrajectory((state) => state.place.sessionId);
  const sessions = recordsOf(whole, 'session');
  return sessions.length > 1 && <span className="app__session">{nl.sessions.nameOf(sessions, id)}</span>;
}

/** Whether everything is on disk. Told aloud only when the connection is lost: it changes at every word that is typed. */
function SavedState({ state }: { readonly state: 'saved' | 'saving' | 'lost' }) {
  const Icon = { saved: Check, saving: Pencil, lost: Unplug }[state];
  return (
    <p className={`app__saved app__saved--${state}`} aria-live={state === 'lost' ? 'assertive' : 'off'}>
      <Icon size={16} aria-hidden="true" />
      {nl.app[state]}
    </p>
  );
}

function HistoryButtons() {
  const history = useTrajectory((state) => state.history);
  const undo = useTrajectory((state) => state.undo);
  const redo = useTrajectory((state) => state.redo);
  const { undo: undoLabel, redo: redoLabel } = history;
  return (
    <>
      <Button icon={Undo2} shortcut="Ctrl Z" disabled={!undoLabel} onClick={() => void undo()} className="app__undo">
        {undoLabel ? nl.app.undoStep(nl.app.stepLabels[undoLabel]) : nl.app.undo}
      </Button>
      <Button
        icon={Redo2}
        disabled={!redoLabel}
        onClick={() => void redo()}
        aria-label={redoLabel ? nl.app.redoStep(nl.app.stepLabels[redoLabel]) : nl.app.redo}
        title={redoLabel ? nl.app.redoStep(nl.app.stepLabels[redoLabel]) : nl.app.redo}
      />
    </>
  );
}

function ProjectorButton() {
  const api = useApi();
  const projector = useTrajectory((state) => state.projector);
  const { windows } = projector;
  const open = () =>
    attempt('projector.open', async () => {
      const { url } = await api.call('projector.open', null);
      if (url) window.open(url, 'beamerscherm', 'popup,width=1280,height=720');
    });
  return (
    <Button kind={windows === 0 ? 'primary' : 'plain'} icon={MonitorUp} onClick={() => void open()}>
      {windows === 0 ? nl.app.openProjector : labelFor(projector)}
    </Button>
  );
}

function labelFor({ choice, frozen, stage }: ReceivedState): string {
  if (stage.cover) return nl.app.projectorCovered[stage.cover];
  return frozen ? nl.app.projectorFrozen : nl.app.projectorOpen(choice.show);
}
