import { ChevronDown, Equal, Plus } from 'lucide-react';
import { useState } from 'react';
import { LINE_MOST } from '../../../../core/document/learning.ts';
import type { WallCard } from '../../../../core/trajectory/region/side-by-side.ts';
import { softened } from '../../../../core/typesetting/soft-hyphens.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { useMore } from './useMore.ts';

const words = nl.region;
/** So many cards of a column stand there at first, and come with each press. */
const AT_ONCE = 8;

interface Props {
  readonly cards: readonly WallCard[];
  readonly onSaid: (text: string) => void;
}

/** What other municipalities want and do, a column for each principle. */
export function Wall({ cards, onSaid }: Props) {
  const [onlyOurs, setOnlyOurs] = useState(false);
  const ours = cards.filter(({ isOurs }) => isOurs);
  const shown = onlyOurs ? ours : cards;
  const columns = [...Map.groupBy(shown, ({ principle }) => principle)].toSorted(([a], [b]) => (a ?? 9) - (b ?? 9));
  return (
    <section aria-labelledby="region-wall">
      <header className="region__wall-head">
        <h2 id="region-wall">{words.wallTitle}</h2>
        <fieldset className="region__filter">
          <legend className="visually-hidden">{words.filter}</legend>
          <Button kind={onlyOurs ? 'quiet' : 'plain'} aria-pressed={!onlyOurs} onClick={() => setOnlyOurs(false)}>
            {words.all(cards.length)}
          </Button>
          <Button kind={onlyOurs ? 'plain' : 'quiet'} aria-pressed={onlyOurs} onClick={() => setOnlyOurs(true)}>
            {words.ours(ours.length)}
          </Button>
        </fieldset>
      </header>
      {columns.length === 0 && <p>{words.none}</p>}
      <div className="region__wall">
        {columns.map(([principle, own]) => (
          <Column key={principle ?? 'none'} principle={principle} cards={own} onSaid={onSaid} />
        ))}
      </div>
    </section>
  );
}

interface ColumnProps extends Props {
  readonly principle: WallCard['principle'];
}

/** What is about one principle: as much as people read at once, and more when it is asked for. */
function Column({ principle, cards, onSaid }: ColumnProps) {
  const { most, more, itemAt } = useMore<HTMLElement>(AT_ONCE);
  const hidden = cards.length - most;
  return (
    <section className="region__column" aria-label={words.heading(principle)}>
      <h3>
        {principle !== null && <span className="region__number">{principle}</span>}
        {softened(words.heading(principle))}
      </h3>
      {cards.slice(0, most).map((card, i) => (
        <article key={card.key} className="region__sheet" {...itemAt(i)}>
          <OneCard card={card} onSaid={onSaid} />
        </article>
      ))}
      {hidden > 0 && (
        <Button kind="quiet" icon={ChevronDown} onClick={more}>
          {words.more(hidden)}
        </Button>
      )}
    </section>
  );
}

function OneCard({ card, onSaid }: { readonly card: WallCard; readonly onSaid: Props['onSaid'] }) {
  const run = useTrajectory((state) => state.run);
  const { text, isOurs } = card;
  const whose = words.whose(card.whose);
  const tryToo = async () => {
    const question = { text: text.slice(0, LINE_MOST), elementId: null, taskId: null, shared: false, source: whose };
    if (await run({ type: 'learningQuestion.add', id: newId(), ...question })) onSaid(words.taken(text));
  };
  return (
    <>
      {isOurs && (
        <p className="region__same">
          <Equal size={16} aria-hidden="true" />
          {words.same}
        </p>
      )}
      <p className="region__text">{softened(text)}</p>
      <p>
        <strong>{whose}</strong>
        <br />
        <span className="region__soft">{words.kind(card)}</span>
      </p>
      <Button
        kind="quiet"
        icon={Plus}
        className="region__try"
        aria-label={words.tryTooOf(text)}
        onClick={() => void tryToo()}
      >
        {words.tryToo}
      </Button>
    </>
  );
}
