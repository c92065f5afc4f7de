import { z } from 'zod';
import { CardSource, NewCard } from '../cards/registry.ts';
import { CardRecord, DocumentRecord } from '../document/records.ts';
import { Id } from '../domain/text.ts';
import { Command } from '../gestures/commands.ts';
import { TimelineStep } from '../gestures/timeline.ts';
import { Position } from '../plate/position.ts';
import { DocumentSnapshot } from './snapshots.ts';

const FACILITATOR = ['facilitator'] as const;
const inTrajectory = z.object({ trajectoryId: Id });
const Stored = z.object({ revision: z.number().int() });

/** The calls that read and change the document of a trajectory. */
export const documentMethods = {
  'document.snapshot': { input: inTrajectory, output: DocumentSnapshot, roles: FACILITATOR },
  'document.run': { input: z.object({ trajectoryId: Id, command: Command }), output: Stored, roles: FACILITATOR },
  /** Puts a result of the scan on the plate as a card; figures come from the guarded results, never from the screen. */
  'document.placeFromScan': {
    input: z.object({ trajectoryId: Id, id: Id, source: CardSource, at: Position }),
    output: Stored,
    roles: FACILITATOR,
  },
  /** Puts several talking points on the plate in one step. What is no single result of the scan goes as a note. */
  'document.placeHighlights': {
    input: z.object({
      trajectoryId: Id,
      cards: z
        .array(z.object({ id: Id, source: NewCard }))
        .min(1)
        .max(20),
      at: Position,
    }),
    output: Stored,
    roles: FACILITATOR,
  },
  /** The steps of the session from the first to the last, with the document that they led to. */
  'document.timeline': {
    input: inTrajectory,
    output: z.object({ records: z.array(DocumentRecord), steps: z.array(TimelineStep) }),
    roles: FACILITATOR,
  },
  /** Cards that were taken off the plate, the last one first. */
  'document.removedCards': { input: inTrajectory, output: z.array(CardRecord), roles: FACILITATOR },
  /** Puts such a card back where it lay. */
  'document.restoreCard': { input: z.object({ trajectoryId: Id, id: Id }), output: Stored, roles: FACILITATOR },
  'document.undo': { input: inTrajectory, output: Stored, roles: FACILITATOR },
  'document.redo': { input: inTrajectory, output: Stored, roles: FACILITATOR },
} as const;
