import { accept, type Decision, updateRecord } from '../document/decision.ts';
import { type Document, nextOrder, recordsOf } from '../document/document.ts';
import { THEME_TEMPLATE_ID } from '../domain/session-kinds.ts';
import type { Command } from './commands.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/**
 * Begins to talk about a theme in a session, with a plate for what is said. `document` is the whole trajectory; a session
 * talks about a theme once.
 */
export function beginTheme(
  document: Document,
  sessionId: string,
  { id, plateId, themeId, title }: Of<'theme.begin'>,
): Decision {
  const isTaken = id === plateId || [id, plateId].some((one) => Object.hasOwn(document, one));
  const isTold = recordsOf(document, 'themeTalk').some(
    (talk) => talk.sessionId === sessionId && talk.themeId === themeId,
  );
  if (isTaken || isTold) return { ok: false, code: 'record-exists' };
  const order = nextOrder(document, 'plate');
  return accept(
    document,
    { kind: 'plate', id: plateId, order, sessionId, title, templateId: THEME_TEMPLATE_ID },
    {
      ...{ kind: 'themeTalk', id, order: nextOrder(document, 'themeTalk'), sessionId, plateId },
      ...{ themeId, title, keepsCase: false },
    },
  );
}

/** Says whether what was said about the case of a theme may stand in the minutes. */
export function changeTheme(view: Document, { id, keepsCase }: Of<'theme.change'>): Decision {
  return updateRecord(view, 'themeTalk', id, { keepsCase });
}
