import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { scaleAt } from '../../../../../core/scan/edits/answers.ts';
import type { ImportQuestion } from '../../../../../core/scan/table/questions.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Field } from '../../../kit/ui/fields.tsx';
import { nl } from '../../../locale/nl/index.ts';
import type { BodyProps } from './body-props.ts';

/** In which order answers stand: moved with buttons or by dragging, and those without a score apart. */
export function Order({ question, draft, onAnswer }: BodyProps<Extract<ImportQuestion, { kind: 'order' }>>) {
  const words = nl.scan.asks.kinds.order;
  const proposed = scaleAt(draft.mapping, question.scale);
  const [labels, setLabels] = useState<readonly string[]>(proposed?.labels ?? []);
  const [apart, setApart] = useState<readonly string[]>(proposed?.dontKnow ?? []);
  const [dragged, setDragged] = useState<string | null>(null);
  const [isNone, setIsNone] = useState(false);
  useEffect(() => {
    if (isNone) onAnswer({ kind: 'order', labels: [], dontKnow: [] });
    else onAnswer(labels.length >= 2 ? { kind: 'order', labels, dontKnow: apart } : null);
  }, [labels, apart, isNone, onAnswer]);
  const moveTo = (label: string, place: number) =>
    setLabels(labels.filter((one) => one !== label).toSpliced(place, 0, label));
  return (
    <div className="scan__ask-order">
      <ol>
        {labels.map((label, i) => (
          <li
            key={label}
            draggable
            className={dragged === label ? 'scan__ask-dragged' : ''}
            onDragStart={() => setDragged(label)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => {
              event.preventDefault();
              if (dragged !== null && dragged !== label) moveTo(dragged, i);
            }}
          >
            <span className="scan__label">
              {i + 1}. {label} {i === 0 && <small>({words.low})</small>}
              {i === labels.length - 1 && <small>({words.high})</small>}
            </span>
            <Button
              kind="quiet"
              icon={ArrowUp}
              aria-disabled={i === 0}
              aria-label={nl.scan.scale.up(label)}
              onClick={() => i > 0 && moveTo(label, i - 1)}
            />
            <Button
              kind="quiet"
              icon={ArrowDown}
              aria-disabled={i === labels.length - 1}
              aria-label={nl.scan.scale.down(label)}
              onClick={() => i < labels.length - 1 && moveTo(label, i + 1)}
            />
            <Button
              kind="quiet"
              aria-label={words.toApart(label)}
              onClick={() => {
                setLabels(labels.filter((one) => one !== label));
                setApart([...apart, label]);
              }}
            >
              {words.apart}
            </Button>
          </li>
        ))}
      </ol>
      {apart.length > 0 && (
        <div>
          <h3>{words.apart}</h3>
          <p className="scan__file">{words.none}</p>
          <ul>
            {apart.map((label) => (
              <li key={label}>
                <span className="scan__label">{label}</span>
                <Button
                  kind="quiet"
                  aria-label={words.toScale(label)}
                  onClick={() => {
                    setApart(apart.filter((one) => one !== label));
                    setLabels([...labels, label]);
                  }}
                >
                  {nl.scan.scale.toScale}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <AddLabel onAdd={(label) => labels.includes(label) || setLabels([...labels, label])} />
      <label className="scan__ask-none">
        <input type="checkbox" checked={isNone} onChange={(event) => setIsNone(event.target.checked)} />
        {words.notStatements}
      </label>
    </div>
  );
}

/** An answer that nobody chose is on no line of the file, and still moves the middle. */
function AddLabel({ onAdd }: { readonly onAdd: (label: string) => void }) {
  const [text, setText] = useState('');
  const words = nl.scan.asks.kinds.order;
  return (
    <div className="scan__ask-add">
      <Field label={words.add}>
        {(ids) => (
          <input {...ids} className="field__input" value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
      <Button
        disabled={text.trim() === ''}
        onClick={() => {
          onAdd(text.trim());
          setText('');
        }}
      >
        {words.addButton}
      </Button>
    </div>
  );
}
