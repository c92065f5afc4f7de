import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../kit/ui/Button.tsx';
import { EmptyState } from '../../kit/ui/EmptyState.tsx';
import { nl } from '../../locale/nl/index.ts';
import type { Asked } from './asked.ts';
import { LaneOfQuestion } from './LaneOfQuestion.tsx';
import { PlanDialog } from './PlanDialog.tsx';
import { QuestionDialog } from './QuestionDialog.tsx';
import { useLearning } from './useLearning.ts';

const words = nl.learning;

/** The learning board: per learning question what is tried, what was seen, and what now. */
export function LearningScreen() {
  const { lanes } = useLearning();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <div className="learning growing-fields">
      <header className="learning__head">
        <div>
          <h1>{words.title}</h1>
          <p className="learning__soft">{words.intro}</p>
        </div>
        <Button kind="primary" icon={Plus} onClick={() => setAsked({ of: 'question', question: null })}>
          {words.add}
        </Button>
      </header>
      {lanes.length === 0 && <EmptyState text={words.empty} />}
      {lanes.map((lane) => (
        <LaneOfQuestion key={lane.question.id} lane={lane} onAsk={setAsked} />
      ))}
      {asked?.of === 'question' && <QuestionDialog question={asked.question} onClose={close} />}
      {asked?.of === 'plan' && <PlanDialog question={asked.question} plan={asked.plan} onClose={close} />}
    </div>
  );
}
