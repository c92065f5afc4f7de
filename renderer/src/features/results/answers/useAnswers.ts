import { useCallback, useEffect, useState } from 'react';
import type { AnswerForReview, AnswersForReview } from '../../../../../core/answers/answer.ts';
import type { CallInput } from '../../../../../core/contract/methods.ts';
import { attempt, type Cause, report, solved } from '../../../kit/notices.ts';
import { useApi } from '../../../store/api.ts';
import { useTrajectory } from '../../../store/trajectory.ts';

type Without<T, K extends string> = Omit<T, K | 'trajectoryId'>;
type OneAnswerMethod = 'answers.release' | 'answers.withdraw' | 'answers.tag' | 'answers.pick';

/** The open answers with what can be done to them; null while they are fetched. Calls give true when it is stored. */
export function useAnswers() {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const results = useTrajectory((state) => state.results);
  const [all, setAll] = useState<AnswersForReview | null>(null);

  useEffect(() => {
    let current = results !== null;
    const fetchAll = async () => {
      try {
        const fetched = await api.call('answers.list', { trajectoryId });
        if (current) setAll(fetched);
        solved('answers.list');
      } catch (error) {
        if (current) report('answers.list', error);
      }
    };
    void fetchAll();
    return () => {
      current = false;
    };
  }, [api, trajectoryId, results]);

  const put = useCallback((changed: readonly AnswerForReview[]) => {
    const byId = new Map(changed.map((answer) => [answer.id, answer]));
    setAll((old) => old && { ...old, answers: old.answers.map((one) => byId.get(one.id) ?? one) });
  }, []);

  const store = (cause: Cause, call: () => Promise<readonly AnswerForReview[]>): Promise<boolean> =>
    attempt(cause, async () => put(await call()));

  const change = <M extends OneAnswerMethod>(method: M, input: Without<CallInput<M>, never>): Promise<boolean> =>
    store(method, async () => [
      (await api.call(method, { trajectoryId, ...input } as CallInput<M>)) as AnswerForReview,
    ]);

  const group = (answerIds: string[], heading: string | null): Promise<boolean> =>
    store('answers.group', () => api.call('answers.group', { trajectoryId, answerIds, heading }));

  const withdrawVanished = async (releaseId: string): Promise<void> => {
    await attempt('answers.withdrawVanished', async () => {
      await api.call('answers.withdrawVanished', { trajectoryId, releaseId });
      setAll((old) => old && { ...old, vanished: old.vanished.filter((one) => one.releaseId !== releaseId) });
    });
  };

  return { all, change, group, withdrawVanished };
}

export type AnswerActions = Omit<ReturnType<typeof useAnswers>, 'all'>;
