import { useMemo } from 'react';
import type { CallInput, MethodName } from '../../../../core/contract/methods.ts';
import { roundForPhones } from '../../../../core/phones/phone-view.ts';
import { attempt } from '../../kit/notices.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';

type LobbyMethod = Extract<MethodName, `lobby.${string}`>;

/** Does something with the lobby; true when it was done, and what went wrong is told in the window. */
export function useLobbyActs() {
  const api = useApi();
  return <M extends LobbyMethod>(method: M, input: CallInput<M>) => attempt(method, () => api.call(method, input));
}

/** The round that phones show now. */
export function useRoundForPhones() {
  const document = useTrajectory((state) => state.document);
  return useMemo(() => roundForPhones(document), [document]);
}
