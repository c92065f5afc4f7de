import type { Step } from '../../kit/steps.ts';
import { nl } from '../../locale/nl/index.ts';
import { ActionsOnProjector } from './ActionsOnProjector.tsx';
import { ActionsPart } from './ActionsPart.tsx';
import { EarlierPart } from './EarlierPart.tsx';
import { EarlierTasksPart } from './EarlierTasksPart.tsx';
import { SessionPart } from './SessionPart.tsx';
import { TasksPart } from './TasksPart.tsx';

/** The step where is written down what comes of it: who was there, improvement tasks, agreed actions. */
export function AgreementsScreen({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  return (
    <div className="agreements growing-fields">
      <header className="agreements__head">
        <h1>{nl.agreements.title}</h1>
        <ActionsOnProjector />
      </header>
      <SessionPart />
      <div className="agreements__main">
        <ActionsPart onGoTo={onGoTo} />
        <TasksPart onGoTo={onGoTo} />
        <EarlierPart />
        <EarlierTasksPart onGoTo={onGoTo} />
      </div>
    </div>
  );
}
