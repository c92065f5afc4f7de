import { Minus, Plus } from 'lucide-react';
import type { CardRecord } from '../../../../core/document/records.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { nameOf } from './card-words.ts';

interface DotButtonsProps {
  readonly card: CardRecord;
  readonly onChange: (by: 1 | -1) => void;
}

/** One dot less, how many there are, one dot more. */
export function DotButtons({ card, onChange }: DotButtonsProps) {
  const name = nameOf(card);
  const { list, card: words } = nl.praatplaat;
  return (
    <div className="dot-buttons">
      <Button icon={Minus} aria-label={list.dotLess(name)} disabled={card.dots === 0} onClick={() => onChange(-1)} />
      <span className="dot-buttons__count">
        <span aria-hidden="true">{card.dots}</span>
        <span className="visually-hidden">{words.dots(card.dots)}</span>
      </span>
      <Button icon={Plus} aria-label={list.dotMore(name)} onClick={() => onChange(1)} />
    </div>
  );
}
