import { DeepeningMethod } from '../core/toolbox/method.ts';
import methods from '../resources/toolbox/methods.json' with { type: 'json' };

/** All shipped deepening methods. */
export const toolbox: readonly DeepeningMethod[] = methods.map((method) => DeepeningMethod.parse(method));
