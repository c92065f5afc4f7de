import { type RefObject, useEffect } from 'react';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useDesk, usePlate } from '../desk/useDesk.ts';

/** While she points, her mouse on the plate is a dot on the beamer; at most one message per frame. */
export function usePointing(container: RefObject<HTMLElement | null>): void {
  const pointing = useDesk(({ tool }) => tool.kind === 'point');
  const plate = usePlate();
  const present = useTrajectory((state) => state.present);
  useEffect(() => {
    const element = container.current;
    if (!pointing || !element) return;
    let request = 0;
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      cancelAnimationFrame(request);
      request = requestAnimationFrame(() => {
        const { left, top } = element.getBoundingClientRect();
        const at = plate.current?.plateAt({ x: clientX - left, y: clientY - top }) ?? null;
        present({ do: 'point', at });
      });
    };
    const stop = () => {
      cancelAnimationFrame(request);
      present({ do: 'point', at: null });
    };
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerleave', stop);
    return () => {
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', stop);
      stop();
    };
  }, [container, pointing, plate, present]);
}
