import { Check, Minus } from 'lucide-react';
import { useId } from 'react';
import { outcomeOf } from '../../../../../core/scan/findings/finding.ts';
import type { DeepeningMethod } from '../../../../../core/toolbox/method.ts';
import { methodsFor } from '../../../../../core/toolbox/methods-for.ts';
import { nl } from '../../../locale/nl/index.ts';
import type { TalkingPoint } from '../to-plate/highlight-card.ts';

/** More methods than this are no help in choosing. */
const METHODS = 3;

interface HighlightItemProps {
  readonly point: TalkingPoint;
  readonly isPicked: boolean;
  readonly isPlaced: boolean;
  readonly onToggle: () => void;
  readonly methods: readonly DeepeningMethod[];
}

/** One talking point: pick it, read why, and what to do to find out more. */
export function HighlightItem({ point, isPicked, isPlaced, onToggle, methods }: HighlightItemProps) {
  const id = useId();
  const { highlight, principle } = point;
  const outcome = outcomeOf(highlight);
  const fitting = outcome === null ? [] : methodsFor({ principle, outcome }, methods).slice(0, METHODS);
  const words = nl.highlights;
  const Mark = isPlaced ? Check : Minus;
  return (
    <li className="highlight">
      {point.card && !isPlaced ? (
        <label className="highlight__pick">
          <input type="checkbox" checked={isPicked} onChange={onToggle} aria-describedby={id} />
          <About point={point} />
        </label>
      ) : (
        <div className="highlight__pick highlight__pick--placed">
          <Mark size={24} aria-hidden="true" className={isPlaced ? 'highlight__placed' : undefined} />
          <About point={point} />
          {isPlaced && <span className="highlight__placed">{nl.results.onPlate}</span>}
        </div>
      )}
      <p id={id} className="highlight__why">
        {words.sentence(highlight)}
        {point.isTooSmall && <span className="highlight__few">{words.withoutCard}</span>}
        {point.withoutFigures.length > 0 && (
          <span className="highlight__few">{words.withoutFigures(point.withoutFigures)}</span>
        )}
      </p>
      {fitting.length > 0 && (
        <details className="highlight__deepen">
          <summary>{words.deepen}</summary>
          {fitting.map((method) => (
            <Method key={method.id} method={method} />
          ))}
        </details>
      )}
    </li>
  );
}

function About({ point: { highlight, text } }: Pick<HighlightItemProps, 'point'>) {
  return (
    <span>
      <span className="highlight__kind">{nl.highlights.kind(highlight)}</span> <strong>{text}</strong>
    </span>
  );
}

function Method({ method: { name, what, howLong, needs, steps } }: { readonly method: DeepeningMethod }) {
  const words = nl.highlights.method;
  return (
    <section className="highlight__method">
      <h3>{name}</h3>
      <p>{what}</p>
      <p>
        <strong>{words.howLong}:</strong> {howLong}
      </p>
      <p>
        <strong>{words.needs}:</strong> {needs}
      </p>
      <p>
        <strong>{words.steps}:</strong>
      </p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
