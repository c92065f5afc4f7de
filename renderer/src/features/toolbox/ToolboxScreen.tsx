import type { Step } from '../../kit/steps.ts';
import { nl } from '../../locale/nl/index.ts';
import { MethodsPart } from './MethodsPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { RunsPart } from './RunsPart.tsx';

/** The toolbox: questions of neighbourhood teams with a beginning of an answer, and all deepening methods. */
export function ToolboxScreen({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  return (
    <div className="toolbox">
      <h1>{nl.toolbox.title}</h1>
      <p className="toolbox__soft">{nl.toolbox.intro}</p>
      <RunsPart />
      <QuestionsPart />
      <MethodsPart onGoTo={onGoTo} />
    </div>
  );
}
