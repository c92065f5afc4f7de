import { useLayoutEffect, useMemo, useRef } from 'react';
import { type Document, recordsOf } from '../../../../core/document/document.ts';
import type { Template } from '../../../../core/plate/template.ts';
import type { RoomStage } from '../../../../core/room/stage.ts';
import type { Chosen } from '../../../../core/voting/chosen.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Point } from '../../plate/camera.ts';
import { type PlateHandle, PlateStage } from '../../plate/PlateStage.tsx';
import { viewForRoom } from './room-view.ts';

interface PlateForRoomProps {
  readonly document: Document;
  readonly template: Template;
  readonly chosen: Chosen | null;
  readonly stage: RoomStage;
  readonly pointer: Point | null;
}

/** The plate as the room sees it: all of it, one station, or one card lit; nothing to click. */
export function PlateForRoom({ document, template, chosen, stage, pointer }: PlateForRoomProps) {
  const plate = useRef<PlateHandle>(null);
  const { focus, lit, veil } = useMemo(() => viewForRoom(document, template, stage), [document, template, stage]);
  const label = nl.praatplaat.room.plate(recordsOf(document, 'card').length);
  return (
    <main className="room">
      <PlateStage
        ref={plate}
        document={document}
        template={template}
        chosen={chosen}
        label={label}
        focus={focus}
        lit={lit}
        veil={veil}
      />
      {chosen && <p className="room__chosen">{nl.praatplaat.room.chosen(chosen.question)}</p>}
      {pointer && <Pointer at={pointer} plate={plate} />}
    </main>
  );
}

function Pointer({ at, plate }: { readonly at: Point; readonly plate: React.RefObject<PlateHandle | null> }) {
  const dot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = plate.current?.onScreen({ ...at, width: 0, height: 0 });
    if (dot.current && place) dot.current.style.transform = `translate(${place.x}px, ${place.y}px)`;
  }, [at, plate]);
  return <div ref={dot} className="room__pointer" />;
}
