import {
  ArrowLeft,
  Check,
  Eye,
  MonitorUp,
  PanelRight,
  Pencil,
  Redo2,
  TriangleAlert,
  Undo2,
  Unplug,
} from 'lucide-react';
import { useStore } from 'zustand';
import type { ErrorCode } from '../../../core/contract/errors.ts';
import type { DiskState } from '../../../core/contract/snapshots.ts';
import { recordsOf } from '../../../core/document/document.ts';
import { draftStore } from '../kit/drafts.ts';
import { noticeStore } from '../kit/notices.ts';
import { Button } from '../kit/ui/Button.tsx';
import { nl } from '../locale/nl/index.ts';
import { type ReceivedState, useTrajectory } from '../store/trajectory.ts';
import { useConnection } from '../store/useConnection.ts';
import { useDisk } from '../store/useDisk.ts';
import { useSlow } from './useSlow.ts';

/** The disk did not take it. */
const NOT_KEPT: ReadonlySet<ErrorCode> = new Set(['disk-full', 'disk-read-only', 'disk-gone']);

/** A name with more letters than this stands smaller, on two lines where needed. */
const LONG_NAME = 34;

interface TopBarProps {
  readonly onClose: () => void;
  /** Whether the panel with which she controls the beamer is open. */
  readonly panelOpen: boolean;
  readonly onPanel: () => void;
  /** Opens the window for the room. */
  readonly onProjector: () => void;
}

/** Which municipality, that all is saved, undo and redo, and the projector. */
export function TopBar({ onClose, panelOpen, onPanel, onProjector }: TopBarProps) {
  const name = nl.app.municipality(useTrajectory((state) => state.municipality));
  const isSample = useTrajectory((state) => state.isSample);
  const slow = useSlow(useTrajectory((state) => state.saving > 0));
  const typing = useStore(draftStore, (state) => state.open > 0);
  const unanswered = useStore(noticeStore, ({ notices }) => notices.some(({ code }) => code === 'connection-lost'));
  const lost = useConnection() !== 'there' || unanswered;
  const refused = useStore(noticeStore, ({ notices }) => notices.some(({ code }) => NOT_KEPT.has(code)));
  const disk = useDisk();
  return (
    <header className="app__top">
      <Button kind="quiet" icon={ArrowLeft} onClick={onClose}>
        {nl.app.toStart}
      </Button>
      <p className={name.length > LONG_NAME ? 'app__title app__title--long' : 'app__title'}>
        <span className="app__name">
          <span title={name}>{name}</span>
          {isSample && <span className="app__sample">{nl.app.sample}</span>}
        </span>
        <SessionName />
      </p>
      <SavedState state={savedState({ lost, refused, disk, busy: slow || typing })} />
      <HistoryButtons />
      <ProjectorButton onOpen={onProjector} />
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

type Saved = 'saved' | 'saving' | 'lost' | 'unsaved' | 'reading';

interface Seen {
  readonly lost: boolean;
  /** A change was refused by the disk, and that is not solved. */
  readonly refused: boolean;
  readonly disk: DiskState;
  readonly busy: boolean;
}

function savedState({ lost, refused, disk, busy }: Seen): Saved {
  if (lost) return 'lost';
  if (disk === 'reading') return 'reading';
  if (refused || disk === 'gone') return 'unsaved';
  return busy ? 'saving' : 'saved';
}

const ICONS = { saved: Check, saving: Pencil, lost: Unplug, unsaved: TriangleAlert, reading: Eye };
const ALOUD: ReadonlySet<Saved> = new Set(['lost', 'unsaved', 'reading']);

/** Whether everything is on disk. Told aloud only when something is wrong: it changes at every word that is typed. */
function SavedState({ state }: { readonly state: Saved }) {
  const Icon = ICONS[state];
  return (
    <p className={`app__saved app__saved--${state}`} aria-live={ALOUD.has(state) ? 'assertive' : 'off'}>
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
  const undoName = undoLabel ? nl.app.undoStep(nl.app.stepLabels[undoLabel]) : nl.app.undo;
  return (
    <>
      {/* What it takes back is in its name and not in its width: the buttons beside it stay where they are. */}
      <Button
        icon={Undo2}
        shortcut="Ctrl Z"
        disabled={!undoLabel}
        onClick={() => void undo()}
        aria-label={undoName}
        title={undoName}
        className="app__undo"
      >
        {nl.app.undo}
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

function ProjectorButton({ onOpen }: { readonly onOpen: () => void }) {
  const projector = useTrajectory((state) => state.projector);
  const { windows } = projector;
  return (
    <Button kind={windows === 0 ? 'primary' : 'plain'} icon={MonitorUp} onClick={onOpen} className="app__projector">
      {windows === 0 ? nl.app.openProjector : labelFor(projector)}
    </Button>
  );
}

function labelFor({ choice, frozen, stage }: ReceivedState): string {
  if (stage.cover) return nl.app.projectorCovered[stage.cover];
  return frozen ? nl.app.projectorFrozen : nl.app.projectorOpen(choice.show);
}
