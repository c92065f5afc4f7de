import { createContext, type RefObject, useContext, useMemo } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { isOwn } from '../../../../../core/cards/card.ts';
import { holdsCards, type Zone, zoneFor } from '../../../../../core/plate/template.ts';
import { roundForDots } from '../../../../../core/voting/chosen.ts';
import type { PlateHandle } from '../../../plate/PlateStage.tsx';
import { useTrajectory } from '../../../store/trajectory.ts';
import type { DeskState } from './desk-store.ts';
import type { Acts } from './useActs.ts';

/** What the parts of the desk share: its state, the plate that lies on it, and what can be done there. */
export interface DeskParts {
  readonly store: StoreApi<DeskState>;
  readonly plate: RefObject<PlateHandle | null>;
  readonly acts: Acts;
}

const DeskContext = createContext<DeskParts | null>(null);
export const DeskContextProvider = DeskContext.Provider;

function useParts(): DeskParts {
  const parts = useContext(DeskContext);
  if (!parts) throw new Error('no DeskProvider');
  return parts;
}

/** Reads from the desk; the component renders again when the selected value changes. */
export function useDesk<T>(selector: (state: DeskState) => T): T {
  return useStore(useParts().store, selector);
}

/** The desk as it is at the moment of asking, for what happens outside rendering. */
export function useDeskStore(): StoreApi<DeskState> {
  return useParts().store;
}

export function usePlate(): RefObject<PlateHandle | null> {
  return useParts().plate;
}

export function useActs(): Acts {
  return useParts().acts;
}

/** What is chosen and still there. */
export function useSelected(): ReadonlySet<string> {
  const chosen = useDesk((state) => state.chosen);
  const document = useTrajectory((state) => state.document);
  return useMemo(() => new Set([...chosen].filter((id) => Object.hasOwn(document, id))), [chosen, document]);
}

/** The chosen cards, without improvement tasks and groups. */
export function useSelectedCards(): string[] {
  const document = useTrajectory((state) => state.document);
  return [...useSelected()].filter((id) => document[id]?.kind === 'card');
}

/** The zone that the room looks at now on this very plate; null when it sees all of it, or something else. */
export function useSeenZone(): Zone | null {
  const { choice, place, stage } = useTrajectory((state) => state.projector);
  const plateId = useTrajectory((state) => state.place.plateId);
  const template = useTrajectory((state) => state.template);
  const here = choice.show === 'praatplaat' && place?.plateId === plateId;
  return (here && stage.station && template.zones[stage.station.zone]) || null;
}

/**
 * Where new notes go, and another choice: where the room looks, so that it sees them come. What she chose herself holds
 * until the room looks somewhere else. Another template has other zones.
 */
export function useNoteZone(): readonly [string, (id: string) => void] {
  const wanted = useDesk((state) => state.zone);
  const chooseZone = useDesk((state) => state.chooseZone);
  const template = useTrajectory((state) => state.template);
  const looked = useSeenZone();
  const seen = looked?.id ?? null;
  const chosen = wanted?.seen === seen ? template.zones.find(({ id }) => id === wanted.id) : undefined;
  const zone = chosen ?? (looked && holdsCards(looked) ? looked : zoneFor(template, 'notes'));
  return [zone.id, (id) => chooseZone(id, seen)];
}

/** Opens a note or an improvement task to change it; other cards keep what the scan said. */
export function useOpenForChange(): (id: string) => void {
  const document = useTrajectory((state) => state.document);
  const take = useDesk((state) => state.take);
  const open = useDesk((state) => state.open);
  return (id) => {
    const record = document[id];
    if (record?.kind === 'card' && isOwn(record.content)) take({ kind: 'note', note: { kind: 'change', id } });
    if (record?.kind === 'improvementTask') {
      open({ show: 'task', draft: { task: record, cardIds: record.cardIds } });
    }
  };
}

/** Takes dots in the hand when a round with dots is open, and else asks to open one. */
export function useTakeDots(): () => void {
  const isOpen = useTrajectory(({ document }) => roundForDots(document) !== undefined);
  const take = useDesk((state) => state.take);
  const open = useDesk((state) => state.open);
  return () => (isOpen ? take({ kind: 'dots' }) : open({ show: 'openRound' }));
}
