import { type ReactElement, useMemo } from 'react';
import { sessionOf } from '../../../../../core/document/document.ts';
import { PlateDrawing } from '../../../canvas/drawing/PlateDrawing.tsx';
import { createSceneBuilder } from '../../../canvas/scene.ts';
import { usePlateKit } from '../../../canvas/usePlateKit.ts';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../shared/trajectory.ts';

/** The plate of now as one drawing; null while its letters are on their way. */
export function useDrawing(): ReactElement | null {
  const kit = usePlateKit();
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const municipality = useTrajectory((state) => state.municipality);
  return useMemo(() => {
    if (!kit) return null;
    const scene = createSceneBuilder(kit)(document, template);
    const { date, place } = sessionOf(document);
    const { title, aside } = nl.praatplaat.takeAway;
    return <PlateDrawing scene={scene} palette={kit.palette} title={title(municipality)} aside={aside(date, place)} />;
  }, [kit, document, template, municipality]);
}
