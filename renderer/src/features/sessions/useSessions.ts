import { useMemo } from 'react';
import type { CallInput } from '../../../../core/contract/methods.ts';
import { recordsOf } from '../../../../core/document/document.ts';
import type { SessionRecord } from '../../../../core/document/records.ts';
import { openSessions, placeIn } from '../../../../core/document/view.ts';
import { attempt } from '../../kit/notices.ts';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';

/** What she fills in about a session. */
export type SessionFields = Pick<SessionRecord, 'title' | 'sessionKind' | 'date'>;

/** What she fills in about a session that is to be made, and the ids that it gets. */
export type NewSessionFields = Omit<CallInput<'sessions.add'>, 'trajectoryId'>;

/** The sessions of the trajectory and what can be done with each; calls give true when it is on disk. */
export function useSessions() {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const whole = useTrajectory((state) => state.whole);
  const openId = useTrajectory((state) => state.place.sessionId);
  const goTo = useTrajectory((state) => state.goTo);
  const all = useMemo(() => recordsOf(whole, 'session'), [whole]);
  const inList = useMemo(() => openSessions(whole), [whole]);
  const inBin = useMemo(() => all.filter(({ removedAt }) => removedAt !== null), [all]);
  const open = async (id: string) => {
    const place = placeIn(whole, id);
    return place !== undefined && (id === openId || (await goTo(place)));
  };
  const remove = async (sessionId: string) => {
    const other = inList.filter(({ id }) => id !== sessionId).at(-1);
    if (sessionId === openId && other && !(await open(other.id))) return false;
    return attempt('sessions.remove', () => api.call('sessions.remove', { trajectoryId, sessionId }));
  };
  return {
    ...{ inList, inBin, openId, open, remove },
    nameOf: ({ id }: SessionRecord) => nl.sessions.nameOf(all, id),
    add: async (session: NewSessionFields) => {
      const stored = await attempt('sessions.add', () => api.call('sessions.add', { trajectoryId, ...session }));
      return stored && (await goTo(session.place));
    },
    change: (sessionId: string, changes: SessionFields) =>
      attempt('session.change', async () => {
        const place = placeIn(whole, sessionId);
        const command = { type: 'session.change' as const, changes };
        if (place) await api.call('document.run', { trajectoryId, place, command });
      }),
    copy: (sessionId: string, title: string) =>
      attempt('sessions.copy', () => api.call('sessions.copy', { trajectoryId, sessionId, title })),
    restore: (sessionId: string) =>
      attempt('sessions.restore', () => api.call('sessions.restore', { trajectoryId, sessionId })),
    deleteNow: (sessionId: string) =>
      attempt('sessions.delete', () => api.call('sessions.delete', { trajectoryId, sessionId })),
  };
}

export type Sessions = ReturnType<typeof useSessions>;
