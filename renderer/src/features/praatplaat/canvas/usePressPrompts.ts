import { type RefObject, useEffect, useRef } from 'react';
import { recordsOf } from '../../../../../core/document/document.ts';
import { actionsOfSession, tasksOnPlate } from '../../../../../core/document/view.ts';
import { zoneOf } from '../../../../../core/plate/layout.ts';
import { headerOf, titleScaleOf, type Zone } from '../../../../../core/plate/template.ts';
import type { Step } from '../../../kit/steps.ts';
import type { Point } from '../../../plate/camera.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useDesk, usePlate, useSeenZone } from '../desk/useDesk.ts';

/** How high the question of an empty zone is at most, in plate units. */
const PROMPT = 200;
/** A press that moved further was a drag. */
const STILL = 4;

/** A press on the question of an empty zone does what it asks: cards from the scan, a card, a task or an action. */
export function usePressPrompts(container: RefObject<HTMLElement | null>, onGoTo: (step: Step) => void): void {
  const plate = usePlate();
  const selecting = useDesk(({ tool }) => tool.kind === 'select');
  const press = usePress(onGoTo);
  const zones = useEmptyZones();
  const latest = useRef({ press, zones, selecting });
  useEffect(() => {
    latest.current = { press, zones, selecting };
  });
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let down: Point = { x: 0, y: 0 };
    const onDown = ({ clientX, clientY }: PointerEvent) => {
      down = { x: clientX, y: clientY };
    };
    const onClick = ({ clientX, clientY, target }: MouseEvent) => {
      const moved = Math.hypot(clientX - down.x, clientY - down.y) > STILL;
      const onPlate = target instanceof Element && target.closest('[role=img]');
      if (moved || !onPlate || !latest.current.selecting) return;
      const { left, top } = element.getBoundingClientRect();
      const at = plate.current?.plateAt({ x: clientX - left, y: clientY - top });
      const zone = at && latest.current.zones.find((one) => isOnPrompt(one, at));
      if (zone) latest.current.press(zone);
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('click', onClick);
    };
  }, [container, plate]);
}

function isOnPrompt(zone: Zone, { x, y }: Point): boolean {
  const top = zone.y + headerOf(zone);
  const bottom = Math.min(zone.y + zone.height, top + PROMPT * titleScaleOf(zone));
  return x >= zone.x && x <= zone.x + zone.width && y >= top && y <= bottom;
}

function useEmptyZones(): readonly Zone[] {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const filled = new Set(
    [...recordsOf(document, 'card'), ...tasksOnPlate(document)].map((one) => zoneOf(template, one).id),
  );
  const agreed = actionsOfSession(document).length > 0;
  return template.zones.filter(({ id, role }) => (role === 'actions' ? !agreed : !filled.has(id)));
}

function usePress(onGoTo: (step: Step) => void): (zone: Zone) => void {
  const take = useDesk((state) => state.take);
  const open = useDesk((state) => state.open);
  const chooseZone = useDesk((state) => state.chooseZone);
  const seen = useSeenZone()?.id ?? null;
  const results = useTrajectory((state) => state.results !== null);
  return ({ id, role }) => {
    if (role === 'actions') return onGoTo('agreements');
    if (role === 'tasks') return open({ show: 'task', draft: { task: null, cardIds: [] } });
    if (role === 'from-scan') return onGoTo(results ? 'results' : 'scan');
    chooseZone(id, seen);
    take({ kind: 'note', note: { kind: 'new', perspective: 'residents' } });
  };
}
