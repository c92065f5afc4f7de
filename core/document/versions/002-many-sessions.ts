import { FIRST } from '../document.ts';
import type { Body, VersionStep } from './version-step.ts';

const SESSION_FIELDS = {
  ...{ order: 1, sessionKind: 'praatplaat', title: '', begin: null, end: null, facilitator: '', noteTaker: '' },
  ...{ absent: '', replyBy: null, contact: '', runSheetPlace: null, privateNotes: '', removedAt: null },
};
const { sessionId, plateId } = FIRST;

/** What each kind of record gets: everything there was becomes one session with one plate. */
const ADDED: Readonly<Record<string, Body>> = {
  session: SESSION_FIELDS,
  participant: { sessionId },
  card: { plateId },
  group: { plateId },
  improvementTask: { sessionId, plateId },
  action: { sessionId },
  votingRound: { sessionId },
  minutesSettings: { sessionId },
};

/** Results on cards did not say of which scan they are: there was one, and it keeps the id of its trajectory. */
const FROM_SCAN: ReadonlySet<unknown> = new Set(['statement', 'improvementPoint', 'quote']);

/** A trajectory got many sessions, scans and plates; before that it had one of each. */
export const manySessions: VersionStep = {
  version: 2,
  name: 'many sessions',
  record(body, { trajectoryId }) {
    const grown = { ...ADDED[String(body.kind)], ...body };
    const content = body.content;
    if (!isBody(content) || !FROM_SCAN.has(content.type)) return grown;
    return { ...grown, content: { ...content, scanId: trajectoryId } };
  },
  added: ({ templateId }) => [{ kind: 'plate', id: plateId, order: 1, sessionId, title: '', templateId }],
};

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
