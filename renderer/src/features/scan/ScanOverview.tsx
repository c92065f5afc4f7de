import { ArrowRight } from 'lucide-react';
import type { ScanResults } from '../../../../core/scan/model/results.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { UndoImport } from './import/UndoImport.tsx';
import { ScanChoice } from './ScanChoice.tsx';
import { ScanFacts } from './ScanFacts.tsx';

interface Props {
  readonly results: ScanResults;
  readonly onResults: () => void;
  readonly onOther: () => void;
  readonly onPaper: () => void;
  readonly onQuestionnaire: () => void;
  readonly onUndone: () => void;
}

/** What is in the scan that was read in before. */
export function ScanOverview({ results, onResults, onOther, onPaper, onQuestionnaire, onUndone }: Props) {
  return (
    <section className="scan__done panel">
      <div>
        <h2>{nl.scan.overview.title}</h2>
        <p className="scan__file">
          {results.fileName === '' ? nl.scan.overview.fromPaper : nl.scan.overview.file(results.fileName)}
        </p>
      </div>
      <ScanFacts results={results} />
      <ScanChoice />
      {results.hasWaiting && <p>{nl.results.waiting}</p>}
      <div className="scan__buttons">
        <Button kind="primary" icon={ArrowRight} onClick={onResults}>
          {nl.scan.overview.results}
        </Button>
        <Button onClick={onOther}>{nl.scan.overview.other}</Button>
        <Button onClick={onPaper}>{nl.scan.paper.open}</Button>
        <Button onClick={onQuestionnaire}>{nl.questionnaire.open}</Button>
      </div>
      <p className="scan__file">{nl.scan.overview.otherText}</p>
      <UndoImport onUndone={onUndone} />
    </section>
  );
}
