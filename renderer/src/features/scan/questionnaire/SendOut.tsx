import { FileText, FileType, Printer, ServerCog } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { QuestionnaireFormat } from '../../../../../core/contract/questionnaire-methods.ts';
import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../../../core/domain/perspective.ts';
import { statementsFor } from '../../../../../core/scan/questionnaire/questionnaire.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useApi } from '../../../store/api.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useSaving } from '../../../store/useSaving.ts';
import { PrintForm } from './PrintForm.tsx';
import type { QuestionnaireEdit } from './useQuestionnaire.ts';

const words = nl.questionnaire.out;

/** The ways out: paper forms per group, and files for survey tools. */
export function SendOut({ edit }: { readonly edit: QuestionnaireEdit }) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const make = (format: QuestionnaireFormat) => api.call('questionnaire.export', { trajectoryId, format });
  const { isBusy: busy, hasFailed, said, save: send } = useSaving(make);
  const [printed, setPrinted] = useState<ScanPerspective>('residents');
  const isAsked = (perspective: ScanPerspective) => statementsFor(edit.questionnaire, perspective).length > 0;
  const asked = SCAN_PERSPECTIVES.filter(isAsked);
  const print = (perspective: ScanPerspective) => {
    flushSync(() => setPrinted(perspective));
    window.print();
  };
  return (
    <aside className="panel questionnaire__out" aria-label={words.title}>
      <h3>{words.title}</h3>
      <h4>{words.paper}</h4>
      {asked.map((perspective) => (
        <div key={perspective} className="questionnaire__ways">
          <span>{nl.questionnaire.tabs[perspective]}</span>
          <Button icon={Printer} aria-label={words.printFor(perspective)} onClick={() => print(perspective)}>
            {words.print}
          </Button>
          <Button
            icon={FileType}
            aria-label={words.wordFor(perspective)}
            aria-disabled={busy}
            onClick={() => send({ kind: 'word', perspective })}
          >
            {words.word}
          </Button>
        </div>
      ))}
      <p className="questionnaire__hint">{words.printHint}</p>
      <h4>{words.online}</h4>
      <Button icon={ServerCog} aria-disabled={busy} onClick={() => send({ kind: 'limesurvey' })}>
        {words.limesurvey}
      </Button>
      <p className="questionnaire__hint">{words.limesurveyHint}</p>
      <Button icon={FileText} aria-disabled={busy} onClick={() => send({ kind: 'text' })}>
        {words.text}
      </Button>
      <p className="questionnaire__hint">{words.textHint}</p>
      <p role="status" className={hasFailed ? 'scan__problem' : 'questionnaire__sent'}>
        {said}
      </p>
      <PrintForm edit={edit} perspective={printed} />
    </aside>
  );
}
