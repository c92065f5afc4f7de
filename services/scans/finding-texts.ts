import { PRINCIPLES } from '../../core/domain/principles.ts';
import type { PrincipleFinding } from '../../core/scan/findings/finding.ts';
import { perspectiveWords, respondentWords } from '../../core/words/nl.ts';

/** What a finding about a whole principle says on its card: in words, without figures. */
export function findingText(finding: PrincipleFinding, isClear: boolean): string {
  const principle = PRINCIPLES[finding.principle];

  switch (finding.kind) {
    case 'lowest':
      return isClear
        ? `Dit gaat volgens ${respondentWords[finding.perspective][1]} duidelijk minder goed dan de rest: ${principle}`
        : `Dit kreeg van ${respondentWords[finding.perspective][1]} het laagste cijfer, maar dat kan toeval zijn: ${principle}`;
    case 'urgent':
      return isClear
        ? `Hier willen ${respondentWords[finding.perspective][1]} duidelijk vaker verbetering, en het gaat minder goed dan de rest: ${principle}`
        : `Hier kozen ${respondentWords[finding.perspective][1]} wat meer verbeterpunten en gaat het wat minder goed, maar dat kan toeval zijn: ${principle}`;
    case 'gap':
      return `Hier antwoorden ${perspectiveWords.residents} en ${perspectiveWords.frontline} duidelijk anders: ${principle}`;
  }
}
