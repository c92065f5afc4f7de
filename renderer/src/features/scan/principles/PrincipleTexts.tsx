import { useEffect, useRef } from 'react';
import { SHORT_PRINCIPLES } from '../../../../../core/domain/principles.ts';
import { nl } from '../../../locale/nl/index.ts';
import { DRAGGED } from './PrincipleChoices.tsx';
import type { ChoiceItem, Choosing } from './useChoosing.ts';

/** What a text belongs to, in words. */
export function choiceName({ choice }: Pick<ChoiceItem, 'choice'>): string {
  const words = nl.scan.principles.room;
  if (choice === undefined) return words.toDo;
  return choice === null ? words.none : `${choice}. ${SHORT_PRINCIPLES[choice]}`;
}

/** Every text with what it belongs to, to go to or to drag to a principle. */
export function PrincipleTexts({ items, at, goTo }: Pick<Choosing, 'items' | 'at' | 'goTo'>) {
  const current = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is asked about
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <section className="principles__list" aria-label={nl.scan.principles.room.list}>
      <ol>
        {items.map((item, place) => (
          <li
            key={item.text}
            ref={place === at ? current : null}
            draggable
            onDragStart={(event) => event.dataTransfer.setData(DRAGGED, String(place))}
          >
            <button
              type="button"
              className={item.choice === undefined ? 'principles__text principles__text--open' : 'principles__text'}
              aria-current={place === at ? 'step' : undefined}
              onClick={() => goTo(place)}
            >
              <span>
                {item.text}
                <span className="visually-hidden">{nl.scan.principles.room.item('', choiceName(item))}</span>
              </span>
              <b aria-hidden="true">{item.choice === undefined ? '?' : (item.choice ?? '–')}</b>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
