import { useEffect, useState } from 'react';
import type { DeepeningMethod } from '../../../../core/toolbox/method.ts';
import { reportError } from '../../kit/notices.ts';
import { useApi } from '../../store/api.ts';

/** The deepening methods of the toolbox; none until they are there. */
export function useMethods(): readonly DeepeningMethod[] {
  const api = useApi();
  const [methods, setMethods] = useState<readonly DeepeningMethod[]>([]);
  useEffect(() => {
    api.call('toolbox.methods', null).then(setMethods, reportError);
  }, [api]);
  return methods;
}
