import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { PRINCIPLE_NUMBERS, type PrincipleNumber, SHORT_PRINCIPLES } from '../../../../../core/domain/principles.ts';
import { LINE_MOST } from '../../../../../core/scan/questionnaire/questionnaire.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { DraftField } from '../../../kit/ui/fields.tsx';
import { SelectField } from '../../../kit/ui/SelectField.tsx';
import { nl } from '../../../locale/nl/index.ts';

const words = nl.questionnaire;
const PRINCIPLES = [
  ['0', words.noPrinciple],
  ...PRINCIPLE_NUMBERS.map((number) => [String(number), `${number} ${SHORT_PRINCIPLES[number]}`]),
] as [string, string][];

/** What can be asked: a text and the principle it belongs to. */
interface Asked {
  readonly text: string;
  readonly principle: PrincipleNumber | null;
}

interface Props<T extends Asked> {
  readonly title: string;
  readonly items: readonly T[];
  /** What the field of an item is called. */
  readonly nameOf: (number: number) => string;
  readonly add: { readonly words: string; readonly make: () => T; readonly most: number };
  /** Said when there is nothing in the list. */
  readonly empty: string;
  readonly onChange: (items: T[]) => Promise<boolean>;
}

/** Sentences in the order in which people read them, each with its principle: changed, moved, taken away, added. */
export function AskedList<T extends Asked>({ title, items, nameOf, add, empty, onChange }: Props<T>) {
  const list = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const put = (at: number, changes: Partial<Asked>) =>
    onChange(items.map((item, i) => (i === at ? { ...item, ...changes } : item)));
  const move = (at: number, by: number) => {
    const moved = [...items];
    const [item] = moved.splice(at, 1);
    if (item) void onChange(moved.toSpliced(at + by, 0, item));
  };
  const remove = async (at: number) => {
    if (await onChange(items.toSpliced(at, 1))) heading.current?.focus();
  };
  const addOne = async () => {
    if (!(await onChange([...items, add.make()]))) return;
    const fields = list.current?.querySelectorAll('textarea');
    fields?.[fields.length - 1]?.select();
  };
  return (
    <section className="asked">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {items.length === 0 && <p>{empty}</p>}
      <ol ref={list} className="asked__list">
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is asked has no id; a field follows its text
          <li key={i} className="asked__item">
            <DraftField
              label={nameOf(i + 1)}
              value={item.text}
              rows={2}
              required
              most={LINE_MOST}
              onCommit={(text) => put(i, { text })}
            />
            <SelectField
              label={words.principle(i + 1)}
              value={String(item.principle ?? 0)}
              options={PRINCIPLES}
              onChange={(value) => void put(i, { principle: principleOf(value) })}
            />
            <div className="asked__buttons">
              <Button
                kind="quiet"
                icon={ArrowUp}
                aria-label={words.up(i + 1)}
                disabled={i === 0}
                onClick={() => move(i, -1)}
              />
              <Button
                kind="quiet"
                icon={ArrowDown}
                aria-label={words.down(i + 1)}
                disabled={i === items.length - 1}
                onClick={() => move(i, 1)}
              />
              <Button kind="quiet" icon={Trash2} aria-label={words.remove(i + 1)} onClick={() => void remove(i)} />
            </div>
          </li>
        ))}
      </ol>
      <Button icon={Plus} disabled={items.length >= add.most} onClick={() => void addOne()}>
        {add.words}
      </Button>
    </section>
  );
}

const principleOf = (value: string): PrincipleNumber | null =>
  PRINCIPLE_NUMBERS.find((number) => String(number) === value) ?? null;
