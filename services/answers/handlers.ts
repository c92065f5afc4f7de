import { changesResults, type Entries, reads, stores } from '../effects.ts';
import type { AnswerService } from './answer-service.ts';

/** The open answers. What is decided about them is stored at once and for good: no undo brings a withdrawn text back. */
export function answerHandlers(answers: AnswerService): Entries<`answers.${string}`> {
  return {
    'answers.list': reads(({ trajectoryId }) => answers.list(trajectoryId)),
    'answers.release': changesResults(stores(({ trajectoryId, ...request }) => answers.release(trajectoryId, request))),
    'answers.withdraw': changesResults(
      stores(({ trajectoryId, answerId }) => answers.withdraw(trajectoryId, answerId)),
    ),
    'answers.withdrawVanished': changesResults(
      stores(({ trajectoryId, releaseId }) => {
        answers.withdrawVanished(trajectoryId, releaseId);
        return null;
      }),
    ),
    'answers.tag': stores(({ trajectoryId, answerId, tags }) => answers.change(trajectoryId, answerId, { tags })),
    'answers.pick': stores(({ trajectoryId, answerId, picked }) => answers.change(trajectoryId, answerId, { picked })),
    'answers.group': stores(({ trajectoryId, answerIds, heading }) => answers.group(trajectoryId, answerIds, heading)),
  };
}
