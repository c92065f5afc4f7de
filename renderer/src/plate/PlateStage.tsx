import { type Ref, type RefObject, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Document } from '../../../core/document/document.ts';
import type { Template } from '../../../core/plate/template.ts';
import type { Chosen } from '../../../core/voting/chosen.ts';
import { type Box, type Point, type Size, toPlate, toScreen } from './camera.ts';
import { type Move, PlateEngine } from './engine.ts';
import type { Kit } from './faces/parts.ts';
import type { GestureHandlers } from './gestures/gestures.ts';
import { useGestures } from './gestures/useGestures.ts';
import type { Veil } from './plate-painter.ts';
import { createSceneBuilder } from './scene.ts';
import { usePlateKit } from './usePlateKit.ts';

/** What buttons and keys around the plate can ask of it. */
export interface PlateHandle {
  zoom(factor: number): void;
  showAll(): void;
  /** Shows this box of the plate as large as it can be. */
  show(box: Box): void;
  reveal(id: string): void;
  /** Where a card is now, in CSS pixels of the stage. */
  boxOf(id: string): Box | null;
  /** Where this box of the plate is now, in CSS pixels of the stage. */
  onScreen(box: Box): Box;
  /** What lies under this point of the stage, in plate units. */
  plateAt(point: Point): Point;
  /** Shows cards this far from their place, until `release` or their next scene. */
  nudge(ids: readonly string[], by: Point): Move[];
  release(ids: readonly string[]): void;
  /** Whether something hangs in the hand now. */
  isLifting(): boolean;
  /** Hears when what is seen has moved; call what comes back to stop. */
  watch(listener: () => void): () => void;
}

interface PlateStageProps {
  readonly document: Document;
  readonly template: Template;
  /** What the room chose; absent: as the document says. */
  readonly chosen?: Chosen | null;
  /** What the picture is called for those who do not see it. */
  readonly label: string;
  readonly ref?: Ref<PlateHandle>;
  /** Without handlers nobody can touch the plate, and it keeps everything in view by itself: the room's picture. */
  readonly handlers?: GestureHandlers;
  /** What the camera shows, in plate units; null or absent: everything. */
  readonly focus?: Box | null;
  /** A thing on the plate (by id) or a box that stays bright while the rest dims. */
  readonly lit?: Box | string | null;
  readonly veil?: Veil;
}

/** The plate on a canvas that fills its container. */
export function PlateStage(props: PlateStageProps) {
  const container = useRef<HTMLDivElement>(null);
  const size = useSize(container);
  const kit = usePlateKit();
  return (
    <div ref={container} className="plate-stage" role="img" aria-label={props.label}>
      {kit && size && <PlateCanvas {...props} kit={kit} size={size} container={container} />}
    </div>
  );
}

interface PlateCanvasProps extends PlateStageProps {
  readonly kit: Kit;
  readonly size: Size;
  readonly container: RefObject<HTMLElement | null>;
}

const NOTHING_SELECTED: ReadonlySet<string> = new Set();

function PlateCanvas(props: PlateCanvasProps) {
  const {
    document,
    template,
    chosen,
    kit,
    size,
    container,
    handlers,
    ref,
    focus = null,
    lit = null,
    veil = 'dark',
  } = props;
  const [engine] = useState(() => new PlateEngine(kit.palette, !handlers));
  const [build] = useState(() => createSceneBuilder(kit));
  const scene = useMemo(() => build(document, template, chosen), [build, document, template, chosen]);
  const selected = handlers?.selected ?? NOTHING_SELECTED;
  const still = useRef<HTMLCanvasElement>(null);
  const lift = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    if (still.current && lift.current) engine.attach(still.current, lift.current);
    return () => engine.stop();
  }, [engine]);
  useEffect(() => engine.setSize(size), [engine, size]);
  useEffect(() => engine.setScene(scene), [engine, scene]);
  useEffect(() => engine.motion.setFocus(focus), [engine, focus]);
  useEffect(() => engine.setLit(lit, veil), [engine, lit, veil]);
  useEffect(() => engine.setSelected(selected), [engine, selected]);
  useGestures(container, engine, handlers ?? null);
  useImperativeHandle(ref, () => handleOf(engine), [engine]);

  return (
    <>
      <canvas ref={still} className="plate-stage__still" />
      <canvas ref={lift} className="plate-stage__lift" hidden />
    </>
  );
}

function handleOf(engine: PlateEngine): PlateHandle {
  return {
    zoom: (factor) => engine.motion.zoom(factor),
    showAll: () => {
      engine.motion.setFocus(null);
      engine.motion.showAll();
    },
    show: (box) => engine.motion.setFocus(box),
    reveal: (id) => engine.reveal(id),
    boxOf: (id) => {
      const box = engine.boxOf(id);
      return box ? toScreen(engine.motion.camera, box) : null;
    },
    onScreen: (box) => toScreen(engine.motion.camera, box),
    plateAt: (point) => toPlate(engine.motion.camera, point),
    nudge: (ids, by) => engine.nudge(ids, by),
    release: (ids) => engine.release(ids),
    isLifting: () => engine.isLifting,
    watch: (listener) => engine.watch(listener),
  };
}

/** The size of an element in CSS pixels, as long as it has one. */
function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
