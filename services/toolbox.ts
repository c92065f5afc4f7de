import { DeepeningMethod } from '../core/toolbox/method.ts';
import { TeamQuestion } from '../core/toolbox/team-question.ts';
import { WorkingElement } from '../core/toolbox/working-element.ts';
import elements from '../resources/learning/working-elements.json' with { type: 'json' };
import methods from '../resources/toolbox/methods.json' with { type: 'json' };
import questions from '../resources/toolbox/team-questions.json' with { type: 'json' };

/** All shipped deepening methods. */
export const toolbox: readonly DeepeningMethod[] = methods.map((method) => DeepeningMethod.parse(method));

/** All shipped questions of neighbourhood teams. */
export const teamQuestions: readonly TeamQuestion[] = questions.map((question) => TeamQuestion.parse(question));

/** All shipped working elements. */
export const workingElements: readonly WorkingElement[] = elements.map((element) => WorkingElement.parse(element));
