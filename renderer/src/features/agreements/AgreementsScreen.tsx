import type { Step } from '../../kit/steps.ts';
import { nl } from '../../locale/nl/index.ts';
import { ActionsPart } from './ActionsPart.tsx';
import { EarlierPart } from './EarlierPart.tsx';
import { EarlierTasksPart } from './EarlierTasksPart.tsx';
import { SessionPart } from './SessionPart.tsx';
import { TasksPart } from './TasksPart.tsx';

/** The step where is written down what comes of it: who was there, improvement tasks, agreed actions. */
export function AgreementsScreen({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  return (
    <div className="agreements growing-fields">
      <h1 className="visually-hidden">{nl.agreements.title}</h1>
      <SessionPart />
      <div className="agreements__main">
        <TasksPart onGoTo={onGoTo} />
        <ActionsPart onGoTo={onGoTo} />
        <EarlierPart />
        <EarlierTasksPart onGoTo={onGoTo} />
      </div>
    </div>
  );
}
