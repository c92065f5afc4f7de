import { ChevronDown, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Document, recordsOf } from '../../../../../core/document/document.ts';
import { tasksOnPlate } from '../../../../../core/document/view.ts';
import { matchesSearch, searchKey } from '../../../../../core/domain/search.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useDesk, usePlate } from '../desk/useDesk.ts';

const words = nl.praatplaat.search;

/** Finds cards by their words: Enter goes to the next one and chooses it. */
export function SearchBar() {
  const document = useTrajectory((state) => state.document);
  const select = useDesk((state) => state.select);
  const search = useDesk((state) => state.search);
  const plate = usePlate();
  const onClose = () => search(false);
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = idsWith(document, text);
  const goOn = () => {
    const next = (at + 1) % Math.max(1, found.length);
    const id = found[next];
    setAt(next);
    if (!id) return;
    select([id], false);
    plate.current?.reveal(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') goOn();
    else onClose();
  };
  return (
    <search className="desk__search">
      <input
        ref={field}
        className="field__input"
        aria-label={words.label}
        placeholder={words.label}
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value);
          setAt(-1);
        }}
      />
      <span role="status">{text.trim() ? words.found(found.length) : ''}</span>
      <Button icon={ChevronDown} aria-label={words.next} disabled={found.length === 0} onClick={goOn} />
      <Button kind="quiet" icon={X} aria-label={words.close} onClick={onClose} />
    </search>
  );
}

function idsWith(document: Document, text: string): string[] {
  if (text.trim() === '') return [];
  const cards = recordsOf(document, 'card').map(({ id, x, y, content }) => ({ id, x, y, text: content.text }));
  const tasks = tasksOnPlate(document).map(({ id, x, y, from, to }) => ({
    id,
    x,
    y,
    text: `${from} ${to}`,
  }));
  return [...cards, ...tasks]
    .filter((one) => matchesSearch(searchKey(one.text), text))
    .sort((a, b) => a.x - b.x || a.y - b.y)
    .map(({ id }) => id);
}
