import { useEffect, useRef } from 'react';
import { stationViews, viewOf } from '../../../../../core/room-pages/stations.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { usePlate } from '../desk/useDesk.ts';

/** Her own plate goes to the station when she steps; after that she can pan and zoom as she likes. */
export function useStationOnPlate(): void {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const plate = usePlate();
  const { station, look, width } = useTrajectory((state) => state.projector.stage);
  const where = station ? `${station.zone} ${station.part}` : '';
  const latest = useRef({ document, template, look, width, station });
  useEffect(() => {
    latest.current = { document, template, look, width, station };
  });
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another station or another template is the moment to go
  useEffect(() => {
    const started = first.current;
    first.current = false;
    const { current } = latest;
    if (started && !current.station) return;
    const views = stationViews(current.document, current.template, current);
    const view = viewOf(views, current.station);
    if (view) plate.current?.show(view.box);
    else plate.current?.showAll();
  }, [where, template.id, plate]);
}
