import type { PaperForm } from '../../../../../core/scan/import/paper-form.ts';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { askedOf, pointsOf, type Typed } from './paper-answers.ts';

interface Props {
  readonly form: PaperForm;
  readonly typed: Typed;
  readonly onType: (points: string) => void;
}

/** The chosen improvement points by their numbers. */
export function PaperPoints({ form, typed, onType }: Props) {
  const words = nl.scan.paper;
  const { points } = askedOf(form, typed);
  const { ids, unknown } = pointsOf(form, typed);
  if (points.length === 0) return null;
  return (
    <section>
      <Field label={words.points} hint={words.pointsHint}>
        {(field) => (
          <input
            {...field}
            className="field__input scan__select"
            autoComplete="off"
            value={typed.points}
            onChange={(event) => onType(event.target.value)}
          />
        )}
      </Field>
      {unknown.length > 0 && <p className="scan__warning">{words.unknownPoints(unknown.join(', '))}</p>}
      <ul className="scan__file">
        {points
          .filter(({ id }) => ids.includes(id))
          .map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
      </ul>
      <details>
        <summary>{words.pointsList}</summary>
        <ol>
          {points.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}
