import { useLayoutEffect, useState } from 'react';
import type { Step } from '../../kit/steps.ts';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { CheckScreen } from './check/CheckScreen.tsx';
import { DropZone } from './import/DropZone.tsx';
import { ImportDone } from './import/ImportDone.tsx';
import { ImportProgress } from './import/ImportProgress.tsx';
import { forgetDone } from './import/import-store.ts';
import { type ImportFlow, useImport } from './import/useImport.ts';
import { PaperScreen } from './paper/PaperScreen.tsx';
import { QuestionnaireScreen } from './questionnaire/QuestionnaireScreen.tsx';
import { ScanOverview } from './ScanOverview.tsx';

interface Props {
  readonly onGoTo: (step: Step) => void;
}

/** The first step: from a survey file to a stored scan. */
export function ScanScreen({ onGoTo }: Props) {
  const flow = useImport();
  // What was imported is told once: who comes back later finds the scan itself.
  useLayoutEffect(forgetDone, []);
  return (
    <div className="scan">
      <h1 className="visually-hidden">{nl.scan.title}</h1>
      <Stage flow={flow} onGoTo={onGoTo} />
    </div>
  );
}

function Stage({ flow, onGoTo }: Props & { readonly flow: ImportFlow }) {
  const results = useTrajectory((state) => state.results);
  const [replacing, setReplacing] = useState(false);
  const [aside, setAside] = useState<'paper' | 'questionnaire' | null>(null);
  const { stage } = flow;
  const toResults = () => onGoTo('results');
  const another = () => {
    setReplacing(true);
    flow.startOver();
  };
  const toAside = { onPaper: () => setAside('paper'), onQuestionnaire: () => setAside('questionnaire') };
  const onClose = () => setAside(null);
  if (aside === 'paper') return <PaperScreen onClose={onClose} />;
  if (aside === 'questionnaire') return <QuestionnaireScreen onClose={onClose} />;
  if (stage.at === 'check') {
    return <CheckScreen key={stage.draft.uploadId} draft={stage.draft} flow={flow} replaces={results !== null} />;
  }
  if (stage.at === 'importing') return <ImportProgress />;
  const back = () => {
    setReplacing(false);
    flow.startOver();
  };
  if (stage.at === 'done')
    return (
      <ImportDone summary={stage.summary} results={results} onResults={toResults} onOther={another} onUndone={back} />
    );
  if (results && !replacing && stage.at === 'choose' && !stage.problem) {
    return <ScanOverview results={results} onResults={toResults} onOther={another} onUndone={back} {...toAside} />;
  }
  return (
    <DropZone
      stage={stage}
      onFiles={flow.readFiles}
      onStop={flow.startOver}
      {...toAside}
      {...(results ? { onCancel: back } : {})}
    />
  );
}
