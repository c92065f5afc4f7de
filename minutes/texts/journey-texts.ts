import type { Feeling } from '../../core/cards/figures.ts';
import { feelingWords, listed } from '../../core/words/nl.ts';

/** The sentences about a customer journey. */
export const journeyTexts = {
  heading: 'Klantreis',
  table: (title: string) => (title ? `De klantreis ‘${title}’: stap voor stap` : 'De klantreis, stap voor stap'),
  untitled: 'Een klantreis',
  intro: 'Links staat hoe de weg is bedoeld. Daarnaast wat mensen vertelden en wat in het verslag mag.',
  lowest: (steps: readonly string[]) => `Het voelde het minst goed bij: ${listed(steps)}.`,
  highest: (steps: readonly string[]) => `Het voelde het best bij: ${listed(steps)}.`,
  step: 'Stap',
  intended: 'Zo is het bedoeld',
  real: 'Zo was het',
  felt: 'Zo voelde het',
  feeling: (feeling: Feeling) => feelingWords[feeling],
  moment: (text: string, duration: string) => (duration ? `${text.trim()} (${duration})` : text),
};
