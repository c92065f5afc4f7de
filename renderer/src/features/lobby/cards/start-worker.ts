import type { CardRules } from '../../../../../core/voting/card-sightings.ts';
import type { CardAnswer, CardQuestion } from './card-worker.ts';

/** Looks at pictures beside the window, so that desk and beamer go on. */
export interface CardLooker {
  /** What is in a picture; the picture is gone after it. One at a time. */
  look(picture: ImageBitmap, rules: CardRules): Promise<CardAnswer>;
  forget(numbers: readonly number[]): void;
  stop(): void;
}

export function startLooker(): CardLooker {
  const worker = new Worker(new URL('./card-worker.ts', import.meta.url), { type: 'module' });
  const ask = (question: CardQuestion, handOver: Transferable[] = []) => worker.postMessage(question, handOver);
  return {
    look: (picture, rules) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<CardAnswer>) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        ask({ ask: 'look', picture, rules }, [picture]);
      }),
    forget: (numbers) => ask({ ask: 'forget', numbers }),
    stop: () => worker.terminate(),
  };
}
