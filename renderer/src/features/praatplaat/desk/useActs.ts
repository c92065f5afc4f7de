import { useEffect, useMemo, useRef } from 'react';
import type { StoreApi } from 'zustand';
import { type Document, recordOf } from '../../../../../core/document/document.ts';
import type { Perspective, Sign } from '../../../../../core/domain/perspective.ts';
import { isConnected } from '../../../../../core/plate/connectors.ts';
import { zoneAt } from '../../../../../core/plate/layout.ts';
import type { PastedNote } from '../../../../../core/plate/pasted-lines.ts';
import type { Position } from '../../../../../core/plate/position.ts';
import type { Template } from '../../../../../core/plate/template.ts';
import { roundForDots } from '../../../../../core/voting/chosen.ts';
import { nl } from '../../../locale/nl/index.ts';
import type { Move } from '../../../plate/engine.ts';
import { newId, type TrajectoryState, useTrajectory } from '../../../store/trajectory.ts';
import type { CopiedCards } from './card-clipboard.ts';
import type { DeskState, TaskDraft } from './desk-store.ts';
import { withoutGroups } from './things.ts';

type Run = TrajectoryState['run'];
type TaskFields = Record<'from' | 'to' | 'forWhom' | 'why', string>;

interface Now {
  readonly document: Document;
  readonly template: Template;
  readonly run: Run;
  readonly restoreCard: TrajectoryState['restoreCard'];
  readonly trajectoryId: string;
}

/**
 * What can be done on the desk: each is one command. When it is stored it says in words what happened, for who does not
 * see it; when it is refused it says nothing and gives false.
 */
export type Acts = ReturnType<typeof actsOf>;

/** The acts of a desk; they stay the same objects and always work on the plate as it is. */
export function useMadeActs(store: StoreApi<DeskState>): Acts {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const run = useTrajectory((state) => state.run);
  const restoreCard = useTrajectory((state) => state.restoreCard);
  const trajectoryId = useTrajectory((state) => state.id);
  const latest = useRef<Now>({ document, template, run, restoreCard, trajectoryId });
  useEffect(() => {
    latest.current = { document, template, run, restoreCard, trajectoryId };
  });
  return useMemo(() => {
    const { say } = store.getState();
    return actsOf(
      () => latest.current,
      say,
      () => store.getState().dotsOf,
    );
  }, [store]);
}

function actsOf(now: () => Now, say: (text: string) => void, dotsOf: () => Perspective) {
  const words = nl.praatplaat.said;
  const title = (zone: string) => now().template.zones.find(({ id }) => id === zone)?.title ?? '';
  /** The cards among these. */
  const cardsAmong = (ids: readonly string[]) => ids.filter((id) => recordOf(now().document, 'card', id));
  const told = async (command: Parameters<Run>[0], text?: string): Promise<boolean> => {
    const stored = await now().run(command);
    if (stored && text) say(text);
    return stored;
  };
  const nothing = () => Promise.resolve(false);
  return {
    addNote: (perspective: Sign, text: string, at: Position) => {
      const zone = 'x' in at ? zoneAt(now().template, at).id : 'zone' in at ? at.zone : '';
      return told({ type: 'note.add', id: newId(), perspective, text, at }, words.added(title(zone)));
    },
    addNotes: (pasted: readonly PastedNote[], perspective: Sign, zone: string) => {
      const notes = pasted.map((note) => ({ id: newId(), ...note }));
      return told({ type: 'notes.add', notes, perspective, zone }, nl.praatplaat.paste.placed(notes.length));
    },
    copied: (ids: readonly string[]) => say(nl.praatplaat.paste.copied(cardsAmong(ids).length)),
    /**
     * Copied cards: beside those that lie here, and what the room wrote itself in the zone for new notes. What was cut comes
     * back, also from the scan; other cards from the scan do not go to another plate.
     */
    pasteCards: async ({ trajectoryId, cards }: CopiedCards, zone: string) => {
      const here = cards.every(({ id }) => recordOf(now().document, 'card', id));
      if (here) {
        const copies = cards.map(({ id: of }) => ({ of, id: newId() }));
        return told({ type: 'cards.duplicate', copies }, words.duplicated(copies.length));
      }
      const notes = cards.flatMap(({ note }) => (note ? [{ id: newId(), ...note }] : []));
      const [first] = notes;
      const added =
        first === undefined ||
        (await told(
          { type: 'notes.add', notes, perspective: first.perspective, zone },
          nl.praatplaat.paste.placed(notes.length),
        ));
      const others = cards.filter(({ note }) => note === null);
      if (!added || others.length === 0) return added;
      if (trajectoryId !== now().trajectoryId) return nothing();
      for (const { id } of others) if (!(await now().restoreCard(id))) return false;
      return true;
    },
    changeNote: (id: string, changes: { text: string; perspective: Sign }) =>
      told({ type: 'note.change', id, changes }, words.changed),
    /** To these places, as the hand or the keys laid them. */
    place: (places: readonly Move[]) => {
      const moves = withoutGroups(now().document, places);
      return moves.length > 0 ? told({ type: 'cards.move', moves }) : nothing();
    },
    moveTo: (ids: readonly string[], zone: string) => {
      const all = ids.map((id) => ({ id, at: { zone } }));
      const moves = withoutGroups(now().document, all);
      return moves.length > 0 ? told({ type: 'cards.move', moves }, words.moved(moves.length, title(zone))) : nothing();
    },
    /** A dot more or less in the open round; how many there are stays hidden, on this screen too. */
    changeDots: (cardId: string, by: 1 | -1) => {
      const roundId = roundForDots(now().document)?.id ?? '';
      const command = { type: 'dots.change', id: newId(), roundId, cardId, perspective: dotsOf(), by } as const;
      return told(command, by > 0 ? words.dotPut : words.dotTaken);
    },
    duplicate: (ids: readonly string[]) => {
      const copies = cardsAmong(ids).map((of) => ({ of, id: newId() }));
      return copies.length > 0 ? told({ type: 'cards.duplicate', copies }, words.duplicated(copies.length)) : nothing();
    },
    lock: (ids: readonly string[], locked: boolean) =>
      told({ type: 'cards.lock', ids: [...ids], locked }, locked ? words.locked : words.unlocked),
    group: (heading: string, ids: readonly string[]) =>
      told({ type: 'group.add', id: newId(), title: heading, cardIds: [...ids] }, words.grouped(ids.length, heading)),
    saveTask: ({ task, cardIds }: TaskDraft, fields: TaskFields) =>
      told(
        task
          ? { type: 'task.change', id: task.id, changes: fields }
          : { type: 'task.add', id: newId(), ...fields, cardIds: [...cardIds] },
        words.task,
      ),
    connect: (taskId: string, ids: readonly string[], on: boolean) => {
      const task = recordOf(now().document, 'improvementTask', taskId);
      const others = task?.cardIds.filter((id) => !ids.includes(id)) ?? [];
      const changes = { cardIds: on ? [...others, ...ids] : others };
      const text = on ? words.connected : words.disconnected;
      return told({ type: 'task.change', id: taskId, changes }, text(ids.length, task?.to ?? ''));
    },
    /** Connects two cards, or takes their connector away when they are connected. */
    link: (from: string, to: string) => {
      const on = !isConnected(now().document, from, to);
      return told({ type: 'cards.connect', from, to, on }, on ? words.linked : words.unlinked);
    },
    /** Cards and improvement tasks together: all of them, or none. */
    remove: (ids: readonly string[]) => {
      const { document } = now();
      const tasks = ids.filter((id) => recordOf(document, 'improvementTask', id));
      const things = [...cardsAmong(ids), ...tasks];
      const [only] = tasks;
      if (things.length === 0) return nothing();
      const text = words.removed(things.length);
      // A task by itself keeps its own words in the history.
      if (only && things.length === 1) return told({ type: 'task.remove', id: only }, text);
      return told({ type: 'cards.remove', ids: things }, text);
    },
  };
}
