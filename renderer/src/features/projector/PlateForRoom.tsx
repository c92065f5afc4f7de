import { useCallback, useMemo } from 'react';
import { type Document, recordsOf } from '../../../../core/document/document.ts';
import type { Connector } from '../../../../core/document/records.ts';
import type { Template } from '../../../../core/plate/template.ts';
import { ROOM_LINES, type RoomStage } from '../../../../core/room/stage.ts';
import type { RoomSize } from '../../../../core/room-pages/station-pages.ts';
import { stationViews } from '../../../../core/room-pages/stations.ts';
import type { Chosen } from '../../../../core/voting/chosen.ts';
import { nl } from '../../locale/nl/index.ts';
import type { Point } from '../../plate/camera.ts';
import type { Kit } from '../../plate/faces/parts.ts';
import { usePlateKit } from '../../plate/usePlateKit.ts';
import { platePicture } from './plate-pages.ts';
import { pointOnPage } from './point-on-page.ts';
import { RoomPage } from './RoomPage.tsx';
import { useLaidOut } from './useLaidOut.ts';

interface PlateForRoomProps {
  readonly document: Document;
  readonly template: Template;
  readonly connectors: readonly Connector[];
  readonly chosen: Chosen | null;
  readonly stage: RoomStage;
  readonly pointer: Point | null;
}

/** The plate as the room sees it: all of it in short, a page of one station, or one card lit; nothing to click. */
export function PlateForRoom(props: PlateForRoomProps) {
  const kit = usePlateKit();
  return <main className="room">{kit && <Picture {...props} kit={kit} />}</main>;
}

function pageOf({ station, spotlight, width }: RoomStage): string {
  return spotlight ?? (station ? `${station.zone} ${station.part} ${width}` : `all ${width}`);
}

/** On the whole plate the foot has room for what was asked. */
const isAll = ({ station, spotlight }: RoomStage) => !station && !spotlight;

function Picture({
  document,
  template,
  connectors,
  chosen,
  stage,
  pointer,
  kit,
}: PlateForRoomProps & { readonly kit: Kit }) {
  const { width } = stage;
  const isStation = stage.station !== null;
  const viewsOf = useCallback(
    (on: Document, size: RoomSize) => (isStation ? stationViews(on, template, size, chosen) : []),
    [isStation, template, chosen],
  );
  const views = useLaidOut(viewsOf, document, stage);
  const picture = useMemo(
    () => platePicture({ document, template, connectors, chosen, stage, views, kit }),
    [document, template, connectors, chosen, stage, views, kit],
  );
  const label = nl.praatplaat.room.plate(recordsOf(document, 'card').length);
  const at = pointer && pointOnPage(pointer, picture.pieces, document, template);
  return (
    <>
      <h1 className="visually-hidden">{label}</h1>
      <RoomPage
        page={pageOf(stage)}
        width={width}
        label={label}
        template={template}
        veil={picture.veil}
        things={picture.things}
      />
      {chosen && isAll(stage) && <p className="room__round">{nl.praatplaat.room.chosen(chosen.question)}</p>}
      {at && (
        <div
          className="room__pointer"
          style={{ left: `${(100 * at.x) / width}%`, top: `${(100 * at.y) / ROOM_LINES}%` }}
        />
      )}
    </>
  );
}
