import { useEffect, useState } from 'react';
import { turnedText } from '../../../../../core/scan/model/turned-text.ts';
import type { ImportQuestion } from '../../../../../core/scan/table/questions.ts';
import { nl } from '../../../locale/nl/index.ts';
import type { BodyProps } from './body-props.ts';

type Kind = Extract<ImportQuestion, { kind: 'turned' | 'own-words' }>;

/** Texts to tick: statements to turn round, or options that were on the list. */
export function Marks({ question, draft, onAnswer }: BodyProps<Kind>) {
  const isTurned = question.kind === 'turned';
  const items = isTurned ? question.columns.map((column) => ({ key: column, text: textOf(draft, column) })) : [];
  const texts = isTurned ? items : question.texts.map((text) => ({ key: text, text }));
  const [ticked, setTicked] = useState<readonly (string | number)[]>(isTurned ? question.columns : []);
  useEffect(() => {
    onAnswer(
      isTurned ? { kind: 'turned', columns: ticked.map(Number) } : { kind: 'own-words', points: ticked.map(String) },
    );
  }, [ticked, isTurned, onAnswer]);
  const toggle = (key: string | number) =>
    setTicked(ticked.includes(key) ? ticked.filter((one) => one !== key) : [...ticked, key]);
  return (
    <ul className="scan__ask-marks">
      {texts.map(({ key, text }) => (
        <li key={key}>
          <label className="scan__ask-option">
            <input type="checkbox" checked={ticked.includes(key)} onChange={() => toggle(key)} />
            <span>
              <strong>{text}</strong>
              {isTurned && ticked.includes(key) && <small>{nl.scan.asks.kinds.turned.after(turnedText(text))}</small>}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function textOf({ mapping }: BodyProps['draft'], column: number): string {
  const role = mapping.columns[column];
  return role?.role === 'statement' ? role.text : '';
}
