import { RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ScanText } from '../../../../../core/scan/edits/texts.ts';
import { afterPress } from '../../../kit/ui/after-press.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';

/** Longer than any question of a survey; a text of the file may be longer. */
const LONGEST_TYPED = 600;

interface Props {
  readonly text: ScanText;
  readonly onText: (typed: string) => void;
  readonly onPaste: (pasted: string) => boolean;
}

/** One text with its correction, which counts when the person leaves the field. Enter goes on to the next. */
export function TextLine({ text, onText, onPaste }: Props) {
  const { inFile, shown } = text;
  const { typed, setTyped, leave } = useTyped(shown, onText);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') setTyped(shown);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    nextField(event.currentTarget)?.focus();
  };
  return (
    <li className="scan__text">
      <textarea
        className="field__input scan__text-field"
        rows={1}
        value={typed}
        maxLength={Math.max(LONGEST_TYPED, inFile.length, shown.length)}
        aria-label={nl.scan.texts.of(inFile)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => afterPress(leave)}
        onKeyDown={onKeyDown}
        onPaste={(event) => onPaste(event.clipboardData.getData('text/plain')) && event.preventDefault()}
      />
      {typed !== inFile && (
        <p className="scan__file scan__text-before">
          <span>{nl.scan.texts.inFile(inFile)}</span>
          <Button
            kind="quiet"
            icon={RotateCcw}
            aria-label={nl.scan.texts.backOf(inFile)}
            onClick={(event) => {
              setTyped(inFile);
              if (shown !== inFile) onText(inFile);
              event.currentTarget.closest('li')?.querySelector('textarea')?.focus();
            }}
          >
            {nl.scan.texts.back}
          </Button>
        </p>
      )}
    </li>
  );
}

/** What is being typed; handed over on leaving the field, also when the screen goes away. */
function useTyped(shown: string, onText: (typed: string) => void) {
  const [typed, setTyped] = useState(shown);
  const sent = useRef<string | null>(null);
  useEffect(() => {
    sent.current = null;
    setTyped(shown);
  }, [shown]);
  const leave = () => {
    if (typed.trim() === '') setTyped(shown);
    if (typed === shown || typed === sent.current) return;
    sent.current = typed;
    onText(typed);
  };
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => () => latest.current(), []);
  return { typed, setTyped, leave: () => latest.current() };
}

function nextField(field: HTMLElement): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>('.scan__text-field')];
  return all[all.indexOf(field) + 1] ?? null;
}
