import { z } from 'zod';
import { CardSource } from '../cards/registry.ts';
import { CardRecord, DocumentRecord } from '../document/records.ts';
import { Place } from '../document/view.ts';
import { Id } from '../domain/text.ts';
import { Command } from '../gestures/commands.ts';
import { TimelineStep } from '../gestures/timeline.ts';
import { Position } from '../plate/position.ts';
import { DocumentSnapshot } from './snapshots.ts';

const FACILITATOR = ['facilitator'] as const;
const atPlace = z.object({ trajectoryId: Id, place: Place });
const inSession = z.object({ trajectoryId: Id, sessionId: Id });
const Stored = z.object({ revision: z.number().int() });

/** The calls that read and change the document of a trajectory. */
export const documentMethods = {
  'document.snapshot': { input: inSession, output: DocumentSnapshot, roles: FACILITATOR },
  'document.run': { input: atPlace.extend({ command: Command }), output: Stored, roles: FACILITATOR },
  /** Puts what the scan says on the plate as a card; figures and words come from the guarded results, never from the screen. */
  'document.placeFromScan': {
    input: atPlace.extend({ id: Id, source: CardSource, at: Position }),
    output: Stored,
    roles: FACILITATOR,
  },
  /** Puts several of them on the plate in one step. */
  'document.placeHighlights': {
    input: atPlace.extend({
      cards: z
        .array(z.object({ id: Id, source: CardSource }))
        .min(1)
        .max(20),
      at: Position,
    }),
    output: Stored,
    roles: FACILITATOR,
  },
  /** The steps on the plate from the first to the last, with the view that they led to. */
  'document.timeline': {
    input: atPlace,
    output: z.object({ records: z.array(DocumentRecord), steps: z.array(TimelineStep) }),
    roles: FACILITATOR,
  },
  /**
   * Lays the plate as it was after the first `count` steps of the time line; `of` is how many there were when she looked.
   * Refused with `changed-elsewhere` when there is another number now.
   */
  'document.backTo': {
    input: atPlace.extend({ count: z.number().int().min(0), of: z.number().int().min(0) }),
    output: Stored,
    roles: FACILITATOR,
  },
  /** Cards that were taken off the plate, the last one first. */
  'document.removedCards': { input: atPlace, output: z.array(CardRecord), roles: FACILITATOR },
  /** Puts such a card back where it lay. */
  'document.restoreCard': { input: atPlace.extend({ id: Id }), output: Stored, roles: FACILITATOR },
  /** Takes back the last step of a session; steps of other sessions stay. */
  'document.undo': { input: inSession, output: Stored, roles: FACILITATOR },
  'document.redo': { input: inSession, output: Stored, roles: FACILITATOR },
} as const;
