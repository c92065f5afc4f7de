import type { FilledForm, PaperForm } from '../../../../../core/scan/import/paper-form.ts';

/** What was typed so far for one form. */
export interface Typed {
  readonly perspective: FilledForm['perspective'];
  /** Per statement the key that was typed. */
  readonly answers: Readonly<Record<string, string>>;
  readonly points: string;
  readonly open: Readonly<Record<string, string>>;
}

export const nothingTyped = (perspective: Typed['perspective']): Typed => ({
  perspective,
  answers: {},
  points: '',
  open: {},
});

/** The statements and points that this group got, as they are numbered on paper. */
export function askedOf(form: PaperForm, { perspective }: Typed) {
  const isTheirs = ({ perspectives }: { readonly perspectives: readonly string[] }) =>
    perspectives.includes(perspective);
  return { statements: form.statements.filter(isTheirs), points: form.improvementPoints.filter(isTheirs) };
}

/** What a typed key means: a place on the scale, "don't know", nothing, or nothing that can be. */
export function answerOf(key: string, labels: number): number | 'dont-know' | 'blank' | 'wrong' {
  const text = key.trim().toLowerCase();
  if (text === '') return 'blank';
  if (text === 'w') return 'dont-know';
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= labels ? number - 1 : 'wrong';
}

/** The typed numbers of improvement points, and those that are on no form. */
export function pointsOf(form: PaperForm, typed: Typed): { readonly ids: string[]; readonly unknown: string[] } {
  const { points } = askedOf(form, typed);
  const ids = new Set<string>();
  const unknown: string[] = [];
  for (const word of typed.points.split(/[\s,;]+/).filter(Boolean)) {
    const point = /^\d+$/.test(word) ? points[Number(word) - 1] : undefined;
    if (point) ids.add(point.id);
    else unknown.push(word);
  }
  return { ids: [...ids], unknown };
}

/** Everything that was typed, as the services take it; null while something cannot be. */
export function filledForm(form: PaperForm, typed: Typed): FilledForm | null {
  const read = askedOf(form, typed).statements.map(({ id }) => {
    return { id, answer: answerOf(typed.answers[id] ?? '', form.scale.labels.length) };
  });
  const points = pointsOf(form, typed);
  if (read.some(({ answer }) => answer === 'wrong') || points.unknown.length > 0) return null;
  return {
    perspective: typed.perspective,
    answers: read.flatMap(({ id, answer }) => (answer === 'blank' || answer === 'wrong' ? [] : [{ id, answer }])),
    points: points.ids,
    openAnswers: form.openQuestions.flatMap(({ id }) => {
      const text = typed.open[id] ?? '';
      return text.trim() === '' ? [] : [{ id, text }];
    }),
  };
}
