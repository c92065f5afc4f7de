import {
  agreeSentences,
  answerNotTold,
  bandWords,
  listed,
  perspectiveNames,
  spreadSentences,
} from '../../core/words/nl.ts';
import type { MinutesTheme } from '../model/model.ts';

/** The sentences about themes that a session reflected on. */
export const themeTexts = {
  heading: 'Waar we over nadachten',
  nothingAsked: 'Over dit thema praatten we. Wat we zeiden, staat hieronder bij de plek.',
  scale: (question: string, isSecond: boolean, answer: MinutesTheme['scales'][number]['answer']) => {
    const asked = `${isSecond ? 'Na het gesprek, nog een keer: ' : ''}${question}`;
    if (!answer) return `${asked} ${answerNotTold}`;
    const groups = answer.perspectives.map(
      ({ perspective, band }) => `${perspectiveNames[perspective]} ${bandWords[band]}`,
    );
    const apart = groups.length > 1 ? ` Per groep: ${listed(groups)}.` : '';
    return `${asked} ${spreadSentences[answer.room]}${apart}`;
  },
  proposition: (text: string, answer: MinutesTheme['propositions'][number]['answer']) =>
    `Stelling: ‘${text}’ ${answer ? agreeSentences[answer] : answerNotTold}`,
};
