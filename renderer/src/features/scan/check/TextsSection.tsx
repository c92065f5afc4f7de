import { useMemo, useState } from 'react';
import {
  isCorrected,
  keyOf,
  pastedTexts,
  type ScanText,
  showsCode,
  TEXT_KINDS,
  textsOf,
  withText,
  withTexts,
} from '../../../../../core/scan/edits/texts.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import type { Draft } from '../import/import-store.ts';
import { Section } from './Section.tsx';
import type { SectionProps } from './section-props.ts';
import { TextLine } from './TextLine.tsx';

const PAGE = 60;

/** The texts that people will read: statements, improvement points, questions and answers. The cells stay as they are. */
export function TextsSection({ draft, flow, problem }: SectionProps) {
  const texts = useTexts(draft);
  const codes = texts.filter(showsCode).length;
  const words = nl.scan.texts;
  return (
    <Section name="texts" title={words.title} glance={glanceOf(texts)} problem={problem}>
      <p>{words.text}</p>
      {codes > 0 && <p className="scan__warning">{words.codes(codes)}</p>}
      <p className="scan__file">{words.paste}</p>
      {TEXT_KINDS.map((kind) => (
        <TextList
          key={kind}
          title={words.kinds[kind]}
          texts={texts.filter((text) => text.kind === kind)}
          onText={(text, typed) => flow.change(withText(draft.mapping, text, typed))}
          onPaste={(text, pasted) => {
            const list = pastedTexts(texts, texts.indexOf(text), pasted);
            if (list) flow.change(withTexts(draft.mapping, list));
            return list !== null;
          }}
        />
      ))}
    </Section>
  );
}

function useTexts({ mapping, proposal }: Draft): readonly ScanText[] {
  return useMemo(() => textsOf(mapping, proposal.columns), [mapping, proposal]);
}

interface ListProps {
  readonly title: string;
  readonly texts: readonly ScanText[];
  readonly onText: (text: ScanText, typed: string) => void;
  /** True when what was pasted was a list, and was taken over. */
  readonly onPaste: (text: ScanText, pasted: string) => boolean;
}

function TextList({ title, texts, onText, onPaste }: ListProps) {
  const [shown, setShown] = useState(PAGE);
  if (texts.length === 0) return null;
  const more = Math.min(PAGE, texts.length - shown);
  return (
    <div>
      <h3>{title}</h3>
      <ul className="scan__texts">
        {texts.slice(0, shown).map((text) => (
          <TextLine
            key={keyOf(text)}
            text={text}
            onText={(typed) => onText(text, typed)}
            onPaste={(pasted) => onPaste(text, pasted)}
          />
        ))}
      </ul>
      {more > 0 && <Button onClick={() => setShown(shown + PAGE)}>{nl.scan.texts.more(more)}</Button>}
    </div>
  );
}

function glanceOf(texts: readonly ScanText[]): string {
  const words = nl.scan.texts;
  const codes = texts.filter(showsCode).length;
  const corrected = texts.filter(isCorrected).length;
  const parts = [corrected > 0 && words.corrected(corrected), codes > 0 && words.stillCodes(codes)].filter(Boolean);
  return parts.join(', ') || words.asInFile;
}
