import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { ProjectorFrame } from '../../../../core/contract/snapshots.ts';
import { connectorsOf } from '../../../../core/plate/connectors.ts';
import { PlateForRoom } from '../../features/projector/PlateForRoom.tsx';
import { RoomFrame } from '../../features/projector/RoomFrame.tsx';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useChosen } from '../../store/useChosen.ts';
import { RoomScreen, timerAt } from './RoomScreen.tsx';

const WAIT_MS = 150;

/** What the room sees, made small as a whole: it breaks its lines and leaves out what the room's own picture does. */
export function RoomPreview() {
  const place = useRef<HTMLDivElement>(null);
  const size = usePictureSize(place);
  const style = size && { width: size.width, height: size.height, scale: String(size.scale) };
  return (
    <div ref={place} className="app__preview">
      {style && (
        <div className="app__preview-picture" style={style}>
          <RoomCopy />
        </div>
      )}
    </div>
  );
}

/** A picture as high as this window, so that sizes by its height are those of a beamer, and how small it is shown. */
function usePictureSize(place: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState<{ width: number; height: number; scale: number } | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const look = () => {
      const { clientWidth, clientHeight } = element;
      if (clientHeight === 0) return;
      const height = window.innerHeight;
      setSize({ width: Math.round((height * clientWidth) / clientHeight), height, scale: clientHeight / height });
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    window.addEventListener('resize', look);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', look);
    };
  }, [place]);
  return size;
}

/** The live plate is drawn from her own replica, anything else from the released frame. */
function RoomCopy() {
  const { choice, place, frozen, stage, at } = useTrajectory((state) => state.projector);
  const open = useTrajectory((state) => state.place);
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const chosen = useChosen();
  const connectors = useMemo(() => connectorsOf(document), [document]);
  // What the room sees can be of another plate than the one that is open here.
  const live = choice.show === 'praatplaat' && !frozen && place?.plateId === open.plateId;
  const released = useReleased(!live);
  if (live) {
    const shown = { ...stage, timer: stage.timer?.shown ? stage.timer : null };
    return (
      <RoomFrame stage={shown} at={at} timerAt={timerAt({ show: 'praatplaat', stage: shown })}>
        <PlateForRoom {...{ document, template, connectors, chosen, stage: shown, pointer: null }} />
      </RoomFrame>
    );
  }
  return released && <RoomScreen frame={released.frame} at={released.at} pointer={null} />;
}

interface Released {
  readonly frame: ProjectorFrame;
  readonly at: number;
}

/** The frame that the room has now, asked again when the room or the document changes. */
export function useReleased(wanted: boolean): Released | null {
  const api = useApi();
  const projector = useTrajectory((state) => state.projector);
  const revision = useTrajectory((state) => state.revision);
  const [released, setReleased] = useState<Released | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the room or the document is the moment to ask
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const timer = setTimeout(async () => {
      const frame = await api.call('projector.frame', null).catch(() => null);
      if (frame && current) setReleased({ frame, at: performance.now() });
    }, WAIT_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [api, wanted, projector, revision]);
  return wanted ? released : null;
}
