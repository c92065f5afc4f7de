import { z } from 'zod';
import { SessionKind } from '../../core/document/records.ts';
import { Place } from '../../core/document/view.ts';
import { daysAfter } from '../../core/domain/days.ts';
import { ScanPerspective } from '../../core/domain/perspective.ts';
import { Day, FilledText, Id } from '../../core/domain/text.ts';
import { Command } from '../../core/gestures/commands.ts';
import { Position } from '../../core/plate/position.ts';
import evening from '../../resources/sample/session.json' with { type: 'json' };
import wholeYear from '../../resources/sample/year.json' with { type: 'json' };

/** A result of the sample scan by its exact text, since ids are made at import. */
const SourceByText = z.discriminatedUnion('type', [
  z.object({ type: z.literal('statement'), text: z.string() }),
  z.object({ type: z.literal('improvementPoint'), text: z.string() }),
  z.object({ type: z.literal('quote'), perspective: ScanPerspective, text: z.string() }),
]);
export type SourceByText = z.infer<typeof SourceByText>;
const PlaceByText = z.object({ type: z.literal('scan.place'), id: Id, source: SourceByText, at: Position });

/** The session of the example: the steps that rebuild it. */
export const SampleSession = z.object({
  municipality: z.string(),
  commands: z.array(z.union([PlaceByText, Command])),
});
export type SampleCommand = z.infer<typeof SampleSession>['commands'][number];

/** A step of the invented year; commands go to the session that was made last. */
const YearStep = z.discriminatedUnion('do', [
  z.object({ do: z.literal('scan'), which: z.enum(['first', 'later']), title: z.string(), takenOn: z.iso.date() }),
  z.object({ do: z.literal('session'), place: Place, sessionKind: SessionKind, title: FilledText, date: Day }),
  /** What happens in the session of the other example. */
  z.object({ do: z.literal('evening') }),
  z.object({ do: z.literal('run'), plateId: Id.optional(), commands: z.array(Command) }),
  z.object({ do: z.literal('follow'), perspective: ScanPerspective, text: z.string(), taskId: Id.nullable() }),
]);
export type YearStep = z.infer<typeof YearStep>;

/** An invented year of one municipality, as it looks on `today`. */
export const SampleYear = z.object({ municipality: z.string(), today: z.iso.date(), steps: z.array(YearStep) });

/** The days of an example, that was written down for one day, as they are on another: whole weeks later or earlier. */
function movedTo(today: string, told: { readonly today: string }, example: unknown): unknown {
  const days = (Date.parse(today) - Date.parse(told.today)) / (24 * 3600 * 1000);
  const by = Math.floor(days / 7) * 7;
  const moved = JSON.stringify(example).replaceAll(/"(\d{4}-\d\d-\d\d)"/g, (_, day) => `"${daysAfter(day, by)}"`);
  return JSON.parse(moved);
}

/** The evening of the example, on the days for which it was written. */
export const sampleEvening = () => SampleSession.parse(evening);

/** The invented year as it looks today (ISO day), and the evening in it. */
export function sampleYear(today: string) {
  return {
    ...SampleYear.parse(movedTo(today, wholeYear, wholeYear)),
    evening: SampleSession.parse(movedTo(today, wholeYear, evening)),
  };
}
