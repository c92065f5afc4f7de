import { z } from 'zod';
import { CardRecord, DocumentRecord } from '../document/records.ts';
import { Id } from '../domain/text.ts';
import { Command } from '../gestures/commands.ts';
import { TimelineStep } from '../gestures/timeline.ts';
import { Position } from '../plate/position.ts';
import { PrincipleFinding } from '../scan/findings/finding.ts';
import { DocumentSnapshot } from './snapshots.ts';

const FACILITATOR = ['facilitator'] as const;
const inTrajectory = z.object({ trajectoryId: Id });
const Stored = z.object({ revision: z.number().int() });

/** A result of the scan that can become a card. */
export const CardSource = z.discriminatedUnion('type', [
  z.object({ type: z.literal('statement'), statementId: z.string() }),
  z.object({ type: z.literal('improvementPoint'), pointId: z.string() }),
  z.object({ type: z.literal('quote'), answerId: z.string() }),
  /** What the scan says of a whole principle: the services look it up and write the note. */
  z.object({ type: z.literal('finding'), finding: PrincipleFinding }),
]);
export type CardSource = z.infer<typeof CardSource>;

/** The calls that read and change the document of a trajectory. */
export const documentMethods = {
  'document.snapshot': { input: inTrajectory, output: DocumentSnapshot, roles: FACILITATOR },
  'document.run': { input: z.object({ trajectoryId: Id, command: Command }), output: Stored, roles: FACILITATOR },
  /** Puts a result of the scan on the plate as a card; figures and words come from the guarded results, never from the screen. */
  'document.placeFromScan': {
    input: z.object({ trajectoryId: Id, id: Id, source: CardSource, at: Position }),
    output: Stored,
    roles: FACILITATOR,
  },
  /** Puts several of them on the plate in one step. */
  'document.placeHighlights': {
    input: z.object({
      trajectoryId: Id,
      cards: z
        .array(z.object({ id: Id, source: CardSource }))
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
