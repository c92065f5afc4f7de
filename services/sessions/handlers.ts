import { type Entries, opensSession, reads, removesSession, stores } from '../effects.ts';
import { themes } from '../reflection.ts';
import { runSheets } from './run-sheets.ts';
import type { SessionService } from './session-service.ts';

interface Needs {
  readonly sessions: SessionService;
  /** Throws ApiError `bad-input` for a template that is not there. */
  readonly requireTemplate: (templateId: string) => void;
}

/** The sessions of a trajectory: the list itself, not what happens inside one. */
export function sessionHandlers({
  sessions,
  requireTemplate,
}: Needs): Entries<`sessions.${string}` | `runSheet.${string}` | `reflection.${string}`> {
  const done = (act: (trajectoryId: string, sessionId: string) => void) =>
    stores(({ trajectoryId, sessionId }: { trajectoryId: string; sessionId: string }) => {
      act(trajectoryId, sessionId);
      return null;
    });
  return {
    'sessions.add': stores((session) => {
      if (session.templateId !== undefined) requireTemplate(session.templateId);
      return sessions.add(session);
    }),
    'sessions.open': opensSession(stores(({ trajectoryId, place }) => sessions.open(trajectoryId, place))),
    'sessions.copy': stores(({ trajectoryId, sessionId, title }) => sessions.copy(trajectoryId, sessionId, title)),
    'sessions.remove': removesSession(done(sessions.remove)),
    'sessions.restore': done(sessions.restore),
    'sessions.delete': removesSession(done(sessions.delete)),
    'runSheet.proposals': reads(() => runSheets),
    'reflection.themes': reads(() => [...themes]),
  };
}
