import { useEffect, useState } from 'react';
import type { ErrorCode } from '../../../../../core/contract/errors.ts';
import type { PaperForm } from '../../../../../core/scan/import/paper-form.ts';
import { codeOf } from '../../../kit/notices.ts';
import { useApi } from '../../../store/api.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { filledForm, nothingTyped, type Typed } from './paper-answers.ts';

/** Entering forms one after the other. */
export interface PaperEntry {
  readonly form: PaperForm | null;
  readonly typed: Typed;
  readonly problem: ErrorCode | null;
  readonly saving: boolean;
  /** Respondents after the last form that was stored. */
  readonly saved: number | null;
  type(part: Partial<Typed>): void;
  typeAnswer(id: string, key: string): void;
  chooseSet(id: string): void;
  save(): void;
}

export function usePaperForm(): PaperEntry {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const [form, setForm] = useState<PaperForm | null>(null);
  const [typed, setTyped] = useState(nothingTyped('residents'));
  const [questionSetId, chooseSet] = useState<string | null>(null);
  const [state, setState] = useState<Pick<PaperEntry, 'problem' | 'saving' | 'saved'>>({
    problem: null,
    saving: false,
    saved: null,
  });
  const { saved } = state;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a stored form changes what the form says of the scan
  useEffect(() => {
    const chosen = questionSetId === null ? {} : { questionSetId };
    let current = true;
    const ask = async () => {
      try {
        const asked = await api.call('scan.paperForm', { trajectoryId, ...chosen });
        if (current) setForm(asked);
      } catch (error) {
        const problem = codeOf(error);
        if (current) setState((now) => ({ ...now, problem }));
      }
    };
    void ask();
    return () => {
      current = false;
    };
  }, [api, trajectoryId, questionSetId, saved]);

  const save = async () => {
    const filled = form && filledForm(form, typed);
    if (!filled) return setState((now) => ({ ...now, problem: 'bad-input' }));
    setState((now) => ({ ...now, saving: true, problem: null }));
    try {
      const set = form.questionSetId === null ? {} : { questionSetId: form.questionSetId };
      const { respondents } = await api.call('scan.addForm', { trajectoryId, ...set, form: filled });
      setTyped(nothingTyped(typed.perspective));
      setState({ problem: null, saving: false, saved: respondents });
      document.querySelector<HTMLElement>('.scan__paper-key')?.focus();
    } catch (error) {
      setState((now) => ({ ...now, saving: false, problem: codeOf(error) }));
    }
  };

  return {
    form,
    typed,
    ...state,
    type: (part) => setTyped((now) => ({ ...now, ...part })),
    typeAnswer: (id, key) => setTyped((now) => ({ ...now, answers: { ...now.answers, [id]: key } })),
    chooseSet,
    save: () => void save(),
  };
}
