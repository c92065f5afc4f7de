import { useState } from 'react';
import { SCAN_PERSPECTIVES, type ScanPerspective } from '../../../../../core/domain/perspective.ts';
import type { ImportQuestion } from '../../../../../core/scan/table/questions.ts';
import { nl } from '../../../locale/nl/index.ts';
import type { BodyProps } from './body-props.ts';

type Said = ReadonlyMap<string, ScanPerspective | null>;

/** For each text of the column that says who answered: the group that it belongs to. */
export function GroupTexts({ question, onAnswer }: BodyProps<Extract<ImportQuestion, { kind: 'group-values' }>>) {
  const [said, setSaid] = useState<Said>(new Map());
  const words = nl.scan.asks.kinds['group-values'];
  const say = (text: string, perspective: ScanPerspective | null) => {
    const now = new Map(said).set(text, perspective);
    setSaid(now);
    const isDone = question.texts.every((one) => now.has(one));
    const values = [...now].map(([one, group]) => ({ text: one, perspective: group }));
    onAnswer(isDone ? { kind: 'group-values', values } : null);
  };
  return (
    <div className="scan__ask-groups">
      {question.texts.map((text) => (
        <fieldset key={text}>
          <legend>{text}</legend>
          {[...SCAN_PERSPECTIVES, null].map((perspective) => (
            <label key={perspective ?? 'none'} className="scan__ask-option">
              <input
                type="radio"
                name={`group ${text}`}
                checked={said.has(text) && said.get(text) === perspective}
                onChange={() => say(text, perspective)}
              />
              <strong>{perspective ? nl.domain.perspective[perspective] : words.out}</strong>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
