import { Eraser, EyeOff } from 'lucide-react';
import { useRef, useState } from 'react';
import type { AnswerForReview } from '../../../../../core/answers/answer.ts';
import { type Draft, isRemoved, toggle } from '../../../../../core/answers/draft.ts';
import type { Redaction } from '../../../../../core/redaction/redact.ts';
import { isDoubtful, type RedactionSpan } from '../../../../../core/redaction/span.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { spansOf } from './spans-of.ts';

interface RawAnswerProps {
  readonly answer: AnswerForReview;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

const words = nl.answers;

interface Selected {
  readonly start: number;
  readonly end: number;
}

/** Where the selection is in the text of an element: its labels are drawn by CSS and are no part of that text. */
function selectionIn(element: HTMLElement): Selected | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const text = range.toString();
  const lead = text.length - text.trimStart().length;
  return text.trim() === '' ? null : { start: start + lead, end: start + text.trimEnd().length };
}

/** The whole answer with the pieces that are (or can be) taken out; select any other piece to take that out too. */
export function RawAnswer({ answer: { raw }, draft, onDraft }: RawAnswerProps) {
  const spans = spansOf(raw);
  const element = useRef<HTMLParagraphElement>(null);
  const [selected, setSelected] = useState<Selected | null>(null);
  const look = () => setSelected(element.current && selectionIn(element.current));
  const take = (kind: Redaction['kind']) => {
    if (!selected) return;
    onDraft(toggle(raw, draft, { ...selected, kind }));
    setSelected(null);
    window.getSelection()?.removeAllRanges();
  };
  return (
    <div className="review__raw">
      <h3>
        {words.raw}
        <span className="review__private">
          <EyeOff size={16} aria-hidden="true" /> {words.onlyForYou}
        </span>
      </h3>
      <p className="review__text" ref={element} onMouseUp={look} onKeyUp={look}>
        <Pieces
          raw={raw}
          marks={marksOf(spans, draft)}
          spans={spans}
          draft={draft}
          onToggle={(one) => onDraft(toggle(raw, draft, one))}
        />
      </p>
      {spans.length > 0 && <Legend />}
      {selected ? (
        <p className="review__selected">
          {words.selected(raw.slice(selected.start, selected.end))}
          <Button icon={Eraser} onClick={() => take('name')}>
            {words.asName}
          </Button>
          <Button icon={Eraser} onClick={() => take('other')}>
            {words.asOther}
          </Button>
        </p>
      ) : (
        <p className="results-hint">{spans.length > 0 ? words.rawHint : words.rawHintNone}</p>
      )}
    </div>
  );
}

/** What the signs beside the marks say. */
function Legend() {
  return (
    <p className="review__legend">
      {[words.sure, words.doubt].map(({ sign, word }) => (
        <span key={word}>
          <b aria-hidden="true">{sign}</b> {word}
        </span>
      ))}
    </p>
  );
}

/** The proposals and the person's own, in order and without overlap: her own win. */
function marksOf(spans: readonly Redaction[], { removed }: Draft): readonly Redaction[] {
  const isProposed = (one: Redaction) =>
    spans.some(({ start, end, kind }) => start === one.start && end === one.end && kind === one.kind);
  const own = removed.filter((one) => !isProposed(one));
  const free = spans.filter((span) => !own.some(({ start, end }) => start < span.end && span.start < end));
  return [...own, ...free].sort((a, b) => a.start - b.start);
}

interface PiecesProps {
  readonly raw: string;
  readonly marks: readonly Redaction[];
  readonly spans: readonly RedactionSpan[];
  readonly draft: Draft;
  readonly onToggle: (redaction: Redaction) => void;
}

/** How sure the program is of a mark; null for what the person marked herself. */
function certaintyOf(mark: Redaction, spans: readonly RedactionSpan[]) {
  const span = spans.find(({ start, end, kind }) => start === mark.start && end === mark.end && kind === mark.kind);
  if (!span) return null;
  return isDoubtful(span) ? words.doubt : words.sure;
}

function Pieces({ raw, marks, spans, draft, onToggle }: PiecesProps) {
  const pieces = [];
  let position = 0;
  for (const mark of marks) {
    if (mark.start < position) continue;
    const piece = raw.slice(mark.start, mark.end);
    const removed = isRemoved(draft, mark);
    const kind = words.kinds[mark.kind];
    const certainty = certaintyOf(mark, spans);
    const said = certainty ? words.withCertainty(kind, certainty.word) : kind;
    pieces.push(
      raw.slice(position, mark.start),
      <button
        key={mark.start}
        type="button"
        className="review-mark"
        aria-pressed={removed}
        aria-label={removed ? words.removedMark(piece, said) : words.keptMark(piece, said)}
        data-label={certainty ? `${certainty.sign} ${kind}` : kind}
        data-doubt={certainty === words.doubt || undefined}
        onClick={() => onToggle(mark)}
      >
        {piece}
      </button>,
    );
    position = mark.end;
  }
  return (
    <>
      {pieces}
      {raw.slice(position)}
    </>
  );
}
