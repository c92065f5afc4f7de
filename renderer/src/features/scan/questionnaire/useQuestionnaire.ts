import { useEffect, useMemo, useState } from 'react';
import { recordOf } from '../../../../../core/document/document.ts';
import { QUESTIONNAIRE_ID } from '../../../../../core/document/questionnaire.ts';
import { Questionnaire, type QuestionnaireWords } from '../../../../../core/scan/questionnaire/questionnaire.ts';
import { attempt } from '../../../kit/notices.ts';
import { useApi } from '../../../store/api.ts';
import { useTrajectory } from '../../../store/trajectory.ts';

export interface QuestionnaireEdit {
  readonly questionnaire: Questionnaire;
  readonly words: QuestionnaireWords;
  /** Whether it was adapted. */
  readonly isOwn: boolean;
  /** Gives true when the change is on disk. */
  readonly change: (changes: Partial<Questionnaire>) => Promise<boolean>;
  readonly reset: () => void;
}

/** The questionnaire of the open trajectory, or the shipped one to begin with; null until that is there. */
export function useQuestionnaire(): QuestionnaireEdit | null {
  const api = useApi();
  const whole = useTrajectory((state) => state.whole);
  const run = useTrajectory((state) => state.run);
  const [begin, setBegin] = useState<{ example: Questionnaire; words: QuestionnaireWords } | null>(null);
  useEffect(() => {
    void attempt('questionnaire.begin', async () => setBegin(await api.call('questionnaire.begin', null)));
  }, [api]);
  const own = useMemo(() => recordOf(whole, 'questionnaire', QUESTIONNAIRE_ID) ?? null, [whole]);
  if (!begin) return null;
  const questionnaire = own ? Questionnaire.parse(own) : begin.example;
  return {
    questionnaire,
    words: begin.words,
    isOwn: own !== null,
    change: (changes) => run({ type: 'questionnaire.write', questionnaire: { ...questionnaire, ...changes } }),
    reset: () => void run({ type: 'questionnaire.reset' }),
  };
}
