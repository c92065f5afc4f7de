import { useEffect, useState } from 'react';
import type { CallInput, MethodName, Output } from '../../../core/contract/methods.ts';
import { report, solved } from '../kit/notices.ts';
import { useApi } from './api.ts';

/**
 * What a method answers, asked again for another input and at every change of `moment`; null until the first answer. An
 * answer that was overtaken by a later question is dropped.
 */
export function useFetched<M extends MethodName>(method: M, input: CallInput<M>, moment?: unknown): Output<M> | null {
  const api = useApi();
  const [answer, setAnswer] = useState<Output<M> | null>(null);
  const key = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an equal input is the same question, a moment asks it again
  useEffect(() => {
    let current = true;
    const ask = async () => {
      try {
        const given = await api.call(method, input);
        solved(method);
        if (current) setAnswer(given);
      } catch (error) {
        if (current) report(method, error);
      }
    };
    void ask();
    return () => {
      current = false;
    };
  }, [api, method, key, moment]);
  return answer;
}
