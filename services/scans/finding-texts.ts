import { PRINCIPLES } from '../../core/domain/principles.ts';
import type { PrincipleFinding } from '../../core/scan/findings/finding.ts';
import { perspectiveWords, respondentWords } from '../../core/words/nl.ts';

/** What a finding about a whole principle says on its card: in words, without figures. */
export function findingText(finding: PrincipleFinding): string {
  const principle = PRINCIPLES[finding.principle];
  switch (finding.kind) {
    case 'lowest':
      return `Dit gaat volgens ${respondentWords[finding.perspective][1]} het minst goed: ${principle}`;
    case 'urgent':
      return `Hier willen ${respondentWords[finding.perspective][1]} graag verbetering, en het gaat nog niet goed: ${principle}`;
    case 'gap':
      return `Hier kijken ${perspectiveWords.residents} en ${perspectiveWords.frontline} anders naar: ${principle}`;
  }
}
