import type { DeepeningMethod } from '../../../../../core/toolbox/method.ts';
import { useFetched } from '../../../store/useFetched.ts';

const NONE: readonly DeepeningMethod[] = [];

/** The deepening methods of the toolbox; none until they are there. */
export function useMethods(): readonly DeepeningMethod[] {
  return useFetched('toolbox.methods', null) ?? NONE;
}
