import { z } from 'zod';
import { SessionKind, SessionRecord } from '../document/records.ts';
import { Place } from '../document/view.ts';
import { Day, FilledText, Id } from '../domain/text.ts';
import { History } from './snapshots.ts';

const FACILITATOR = ['facilitator'] as const;
const inSession = z.object({ trajectoryId: Id, sessionId: Id });
const Title = FilledText.pipe(z.string().trim().max(120));
const About = SessionRecord.pick({ begin: true, end: true, place: true, runSheet: true }).partial();
const nothing = z.null();

/** The calls about whole sessions (bijeenkomsten). What happens inside one is a command of its document. */
export const sessionMethods = {
  'sessions.add': {
    input: z.object({
      trajectoryId: Id,
      place: Place,
      sessionKind: SessionKind,
      title: Title,
      date: Day,
      /** The template of its kind when left out. */
      templateId: z.string().max(100).optional(),
      /** When on that day, where, and its run sheet; without one it has what is proposed for its kind. */
      about: About.optional(),
    }),
    output: Place,
    roles: FACILITATOR,
  },
  /** Opens a session at a plate: what the room saw of another session disappears. */
  'sessions.open': {
    input: z.object({ trajectoryId: Id, place: Place }),
    output: History,
    roles: FACILITATOR,
  },
  /** Adds a copy without people and votes; gives where it opens. */
  'sessions.copy': { input: inSession.extend({ title: Title }), output: Place, roles: FACILITATOR },
  /** Puts a session in the bin, for thirty days. */
  'sessions.remove': { input: inSession, output: nothing, roles: FACILITATOR },
  /** Takes it out of the bin. */
  'sessions.restore': { input: inSession, output: nothing, roles: FACILITATOR },
  /** Deletes a session that is in the bin, at once and for good, with its history. */
  'sessions.delete': { input: inSession, output: nothing, roles: FACILITATOR },
} as const;
