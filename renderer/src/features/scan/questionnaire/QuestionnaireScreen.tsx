import { Building2, House, ListChecks, RotateCcw, Type } from 'lucide-react';
import { useState } from 'react';
import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../../../core/domain/perspective.ts';
import {
  type AskedStatement,
  LINE_MOST,
  MOST_CHOICES,
  MOST_POINTS,
  MOST_STATEMENTS,
  statementsFor,
} from '../../../../../core/scan/questionnaire/questionnaire.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { DraftField } from '../../../kit/ui/fields.tsx';
import { Tabs } from '../../../kit/ui/Tabs.tsx';
import { WholeNumberField } from '../../../kit/ui/WholeNumberField.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { AskedList } from './AskedList.tsx';
import { SendOut } from './SendOut.tsx';
import { type QuestionnaireEdit, useQuestionnaire } from './useQuestionnaire.ts';

const words = nl.questionnaire;
const ICONS = { residents: House, frontline: Building2 } as const;

/** Makes the questionnaire that goes out, and the files and papers of it. */
export function QuestionnaireScreen({ onClose }: { readonly onClose: () => void }) {
  const edit = useQuestionnaire();
  const [open, setOpen] = useState<string>('residents');
  if (!edit) return <p role="status">{nl.scan.paper.wait}</p>;
  const tabs = [
    ...SCAN_PERSPECTIVES.map((perspective) => ({
      id: perspective,
      label: words.tabs[perspective],
      icon: ICONS[perspective],
      content: <Statements edit={edit} perspective={perspective} />,
    })),
    { id: 'points', label: words.tabs.points, icon: ListChecks, content: <Points edit={edit} /> },
    { id: 'words', label: words.tabs.words, icon: Type, content: <Around edit={edit} /> },
  ];
  return (
    <section className="questionnaire">
      <header className="questionnaire__head">
        <div>
          <h2>{words.title}</h2>
          <p>{words.intro}</p>
          <p className="questionnaire__which">{edit.isOwn ? words.adapted : words.example}</p>
        </div>
        <div className="scan__buttons">
          {edit.isOwn && (
            <Button kind="quiet" icon={RotateCcw} onClick={edit.reset}>
              {words.reset}
            </Button>
          )}
          <Button kind="primary" onClick={onClose}>
            {words.close}
          </Button>
        </div>
      </header>
      <div className="questionnaire__body">
        <div className="panel">
          <Tabs label={words.tabs.label} tabs={tabs} open={open} onOpen={setOpen} />
        </div>
        <SendOut edit={edit} />
      </div>
    </section>
  );
}

interface PartProps {
  readonly edit: QuestionnaireEdit;
}

function Statements({ edit, perspective }: PartProps & { readonly perspective: ScanPerspective }) {
  const { questionnaire, change } = edit;
  const items = statementsFor(questionnaire, perspective);
  const others = questionnaire.statements.filter((one) => one.perspective !== perspective);
  const put = (statements: AskedStatement[]) => {
    const all = perspective === 'residents' ? [...statements, ...others] : [...others, ...statements];
    return change({ statements: all });
  };
  return (
    <AskedList
      title={words.statements(items.length)}
      items={items}
      nameOf={words.statement}
      add={{
        words: words.addStatement,
        make: () => ({ text: words.newStatement, principle: null, perspective }),
        most: MOST_STATEMENTS - others.length,
      }}
      empty={words.none}
      onChange={put}
    />
  );
}

function Points({ edit: { questionnaire, change } }: PartProps) {
  return (
    <>
      <WholeNumberField
        label={words.choices}
        value={questionnaire.choices}
        limits={{ lowest: 1, highest: MOST_CHOICES }}
        onCommit={(choices) => change({ choices })}
      />
      <AskedList
        title={words.points(questionnaire.points.length)}
        items={questionnaire.points}
        nameOf={words.point}
        add={{ words: words.addPoint, make: () => ({ text: words.newPoint, principle: null }), most: MOST_POINTS }}
        empty=""
        onChange={(points) => change({ points })}
      />
    </>
  );
}

function Around({ edit: { questionnaire, change } }: PartProps) {
  const { titles, introduction, openQuestion, closing } = questionnaire;
  return (
    <div className="questionnaire__words">
      {SCAN_PERSPECTIVES.map((perspective) => (
        <DraftField
          key={perspective}
          label={words.formTitle[perspective]}
          value={titles[perspective]}
          required
          most={LINE_MOST}
          onCommit={(title) => change({ titles: { ...titles, [perspective]: title } })}
        />
      ))}
      <DraftField
        label={words.introduction}
        value={introduction}
        rows={4}
        most={1000}
        onCommit={(text) => change({ introduction: text })}
      />
      <DraftField
        label={words.openQuestion}
        hint={words.openHint}
        value={openQuestion}
        most={LINE_MOST}
        onCommit={(text) => change({ openQuestion: text })}
      />
      <DraftField
        label={words.closing}
        value={closing}
        rows={3}
        most={1000}
        onCommit={(text) => change({ closing: text })}
      />
    </div>
  );
}
