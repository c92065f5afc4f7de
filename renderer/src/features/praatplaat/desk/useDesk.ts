import { useCallback, useMemo, useRef, useState } from 'react';
import type { Document } from '../../../../../core/document/document.ts';
import { recordOf } from '../../../../../core/document/document.ts';
import type { ImprovementTaskRecord } from '../../../../../core/document/records.ts';
import type { Perspective } from '../../../../../core/domain/perspective.ts';
import type { Template, Zone } from '../../../../../core/plate/template.ts';
import { nl } from '../../../locale/nl/index.ts';
import type { PlateHandle } from '../../../plate/PlateStage.tsx';
import { newId, type TrajectoryState, useTrajectory } from '../../../store/trajectory.ts';
import { keptDraft, type NoteDraft } from '../notes/note-draft.ts';

/** An improvement task being written: its record, or null for a new one from these cards. */
export interface TaskDraft {
  readonly task: ImprovementTaskRecord | null;
  readonly cardIds: readonly string[];
}

export type Run = TrajectoryState['run'];

/** What belongs to this window only: what is chosen, which tool is in the hand, what is being written. */
export function useDesk() {
  const document = useTrajectory((state) => state.document);
  const template = useTrajectory((state) => state.template);
  const run = useTrajectory((state) => state.run);
  const trajectoryId = useTrajectory((state) => state.id);
  const plate = useRef<PlateHandle>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [placingDots, setPlacingDots] = useState(false);
  const [pointing, setPointing] = useState(false);
  const [note, setNote] = useState<NoteDraft | null>(() => keptDraft(trajectoryId)?.note ?? null);
  const [task, setTask] = useState<TaskDraft | null>(null);
  const [pasted, setPasted] = useState<readonly string[] | null>(null);
  const [searching, setSearching] = useState(false);
  const [zoneId, setZoneId] = useState(() => firstNoteZone(template).id);
  const [said, say] = useState('');
  // Another template has other zones.
  const noteZone = template.zones.some(({ id }) => id === zoneId) ? zoneId : firstNoteZone(template).id;
  const selected = useMemo(() => new Set([...chosen].filter((id) => Object.hasOwn(document, id))), [chosen, document]);
  const select = useCallback((ids: readonly string[], add: boolean) => {
    setChosen((before) => (add ? toggled(before, ids) : new Set(ids)));
  }, []);
  const acts = useMemo(() => actsOf(document, template, run, say), [document, template, run]);
  return {
    ...{ trajectoryId, document, template, run, plate, selected, select, say, said, acts },
    ...{
      pointing,
      setPointing,
      placingDots,
      setPlacingDots,
      note,
      setNote,
      task,
      setTask,
      zoneId: noteZone,
      setZoneId,
    },
    ...{ pasted, setPasted, searching, setSearching },
  };
}

export type Desk = ReturnType<typeof useDesk>;

/** The commands of this screen. Each says in words what happened, for who does not see it. */
function actsOf(document: Document, template: Template, run: Run, say: (text: string) => void) {
  const words = nl.praatplaat.said;
  const title = (zone: string) => template.zones.find(({ id }) => id === zone)?.title ?? '';
  const told = async (done: Promise<boolean>, text: string): Promise<boolean> => {
    const stored = await done;
    if (stored) say(text);
    return stored;
  };
  return {
    addNote: (perspective: Perspective, text: string, zone: string) =>
      told(run({ type: 'note.add', id: newId(), perspective, text, at: { zone } }), words.added(title(zone))),
    changeNote: (id: string, changes: { text: string; perspective: Perspective }) =>
      told(run({ type: 'note.change', id, changes }), words.changed),
    moveTo: (ids: readonly string[], zone: string) =>
      told(
        run({
          type: 'cards.move',
          moves: withoutGroups(
            document,
            ids.map((id) => ({ id, at: { zone } })),
          ),
        }),
        words.moved(ids.length, title(zone)),
      ),
    changeDots: (cardId: string, by: number) => {
      const now = recordOf(document, 'card', cardId)?.dots ?? 0;
      return told(run({ type: 'dots.change', cardId, by }), words.dots(now + by));
    },
    duplicate: (ids: readonly string[]) => {
      const copies = ids.filter((id) => recordOf(document, 'card', id)).map((of) => ({ of, id: newId() }));
      return told(run({ type: 'cards.duplicate', copies }), words.duplicated(copies.length));
    },
    lock: (ids: readonly string[], locked: boolean) =>
      told(run({ type: 'cards.lock', ids: [...ids], locked }), locked ? words.locked : words.unlocked),
    group: (title: string, ids: readonly string[]) =>
      told(run({ type: 'group.add', id: newId(), title, cardIds: [...ids] }), words.grouped(ids.length, title)),
    connect: (taskId: string, ids: readonly string[], on: boolean) => {
      const task = recordOf(document, 'improvementTask', taskId);
      const others = task?.cardIds.filter((id) => !ids.includes(id)) ?? [];
      const changes = { cardIds: on ? [...others, ...ids] : others };
      const text = on ? words.connected : words.disconnected;
      return told(run({ type: 'task.change', id: taskId, changes }), text(ids.length, task?.to ?? ''));
    },
    remove: async (ids: readonly string[]): Promise<void> => {
      const cards = ids.filter((id) => recordOf(document, 'card', id));
      const tasks = ids.filter((id) => recordOf(document, 'improvementTask', id));
      if (cards.length > 0) await run({ type: 'cards.remove', ids: cards });
      for (const id of tasks) await run({ type: 'task.remove', id });
      say(words.removed(ids.length));
    },
  };
}

/** What moves when these are moved: a group lies where its cards lie. */
export function withoutGroups<T extends { readonly id: string }>(document: Document, moves: readonly T[]): T[] {
  return moves.filter(({ id }) => document[id]?.kind !== 'group');
}

/** These without the groups of which only a part is among them. */
export function wholeGroups(document: Document, ids: readonly string[]): string[] {
  return ids.filter((id) => recordOf(document, 'group', id)?.cardIds.every((one) => ids.includes(one)) ?? true);
}

/** Zones where cards can be put by hand. */
export function cardZones(template: Template): Zone[] {
  return template.zones.filter(({ holds }) => holds !== 'actions');
}

/** New notes go where the room tells what it recognises: the second zone for cards, if there is one. */
function firstNoteZone(template: Template): Zone {
  const zones = template.zones.filter(({ holds }) => holds === 'cards');
  const zone = zones[1] ?? zones[0] ?? template.zones[0];
  if (!zone) throw new Error('a template has zones');
  return zone;
}

function toggled(before: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const after = new Set(before);
  const [only] = ids;
  // One card is switched; a rectangle around several only adds.
  if (ids.length === 1 && only && before.has(only)) after.delete(only);
  else for (const id of ids) after.add(id);
  return after;
}
