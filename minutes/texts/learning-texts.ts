import { counted, decisionWords, expectedWords } from '../../core/words/nl.ts';
import type { MinutesLearning } from '../model/model.ts';

type Cycle = MinutesLearning['cycles'][number];

/** The sentences about what is tried out. */
export const learningTexts = {
  heading: 'Wat we uitproberen',
  table: (question: string) => `Wat we probeerden bij de leervraag ‘${question}’`,
  plan: 'Proef',
  prediction: 'Wat we verwachtten',
  struck: (prediction: string) => `${prediction} (later doorgestreept)`,
  seen: 'Wat we zagen',
  seenWords: ({ seen, tally, asExpected }: Cycle) =>
    [
      [tally && `${tally.count} van ${tally.of}`, seen.trim()].filter(Boolean).join(': '),
      asExpected && `Wat we verwachtten? ${expectedWords[asExpected]}.`,
    ]
      .filter(Boolean)
      .join(' '),
  decision: 'Besluit',
  decided: (decision: Cycle['decision'], insight: string) =>
    [decision ? `${decisionWords[decision]}.` : 'Loopt nog.', insight.trim() && `Geleerd: ${insight.trim()}`]
      .filter(Boolean)
      .join(' '),
};

/** The sentences about deepenings that brought cards. */
export const deepeningTexts = {
  heading: 'Verder uitgezocht',
  table: 'Verdiepingen, en wat ze brachten',
  method: 'Werkvorm',
  why: 'Waarom',
  when: 'Wanneer en met wie',
  gave: 'Opbrengst',
  cards: (count: number) => counted(count, 'kaart', 'kaarten'),
};
