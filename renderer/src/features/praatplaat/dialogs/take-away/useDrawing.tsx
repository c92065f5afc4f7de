import { type ReactElement, useMemo } from 'react';
import { forOthers } from '../../../../../../core/document/consent.ts';
import { sessionOf } from '../../../../../../core/document/document.ts';
import { nl } from '../../../../locale/nl/index.ts';
import { PlateDrawing } from '../../../../plate/drawing/PlateDrawing.tsx';
import { createSceneBuilder } from '../../../../plate/scene.ts';
import { usePlateKit } from '../../../../plate/usePlateKit.ts';
import { useTrajectory } from '../../../../store/trajectory.ts';

/** The plate of now as one drawing; null while its letters are on their way. */
export function useDrawing(): ReactElement | null {
  const kit = usePlateKit();
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const municipality = useTrajectory((state) => state.municipality);
  return useMemo(() => {
    if (!kit) return null;
    const scene = createSceneBuilder(kit)(forOthers(document, 'sharing'), template);
    const { date, place } = sessionOf(document);
    const { title, aside } = nl.praatplaat.takeAway;
    return <PlateDrawing scene={scene} palette={kit.palette} title={title(municipality)} aside={aside(date, place)} />;
  }, [kit, document, template, municipality]);
}
