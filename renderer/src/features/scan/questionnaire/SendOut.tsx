import { FileText, FileType, Printer, ServerCog } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Delivery } from '../../../../../core/contract/delivery.ts';
import type { ErrorCode } from '../../../../../core/contract/errors.ts';
import type { QuestionnaireFormat } from '../../../../../core/contract/questionnaire-methods.ts';
import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../../../core/domain/perspective.ts';
import { statementsFor } from '../../../../../core/scan/questionnaire/questionnaire.ts';
import { download } from '../../../kit/download.ts';
import { codeOf } from '../../../kit/notices.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useApi } from '../../../store/api.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { PrintForm } from './PrintForm.tsx';
import type { QuestionnaireEdit } from './useQuestionnaire.ts';

const words = nl.questionnaire.out;

type Sending =
  | { readonly at: 'rest' | 'busy' }
  | { readonly at: 'done'; readonly delivery: Delivery }
  | { readonly at: 'failed'; readonly code: ErrorCode };

/** The ways out: paper forms per group, and files for survey tools. */
export function SendOut({ edit }: { readonly edit: QuestionnaireEdit }) {
  const { sending, send } = useSending();
  const [printed, setPrinted] = useState<ScanPerspective>('residents');
  const busy = sending.at === 'busy';
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
      <p role="status" className={sending.at === 'failed' ? 'scan__problem' : 'questionnaire__sent'}>
        {sentenceOf(sending)}
      </p>
      <PrintForm edit={edit} perspective={printed} />
    </aside>
  );
}

function useSending() {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const [sending, setSending] = useState<Sending>({ at: 'rest' });
  const send = async (format: QuestionnaireFormat) => {
    if (sending.at === 'busy') return;
    setSending({ at: 'busy' });
    try {
      const delivery = await api.call('questionnaire.export', { trajectoryId, format });
      if (delivery.kind === 'download') download(delivery.url);
      setSending({ at: 'done', delivery });
    } catch (error) {
      setSending({ at: 'failed', code: codeOf(error) });
    }
  };
  return { sending, send: (format: QuestionnaireFormat) => void send(format) };
}

function sentenceOf(sending: Sending): string {
  switch (sending.at) {
    case 'rest':
      return '';
    case 'busy':
      return words.busy;
    case 'failed':
      return nl.errors[sending.code];
    case 'done':
      return sending.delivery.kind === 'saved' ? words.saved(sending.delivery.path) : words[sending.delivery.kind];
  }
}
