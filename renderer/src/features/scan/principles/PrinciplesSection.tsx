import { useState } from 'react';
import { principleTexts, withDecided } from '../../../../../core/scan/principles/assign.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { Section } from '../check/Section.tsx';
import type { SectionProps } from '../check/section-props.ts';
import { PrinciplesRoom } from './PrinciplesRoom.tsx';

/** Which texts have a principle, and the way to the room where the others get theirs. */
export function PrinciplesSection({ draft, flow, problem }: SectionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const words = nl.scan.principles;
  const texts = principleTexts(draft.mapping);
  const known = texts.filter(({ principle }) => principle !== null).length;
  return (
    <Section name="principles" title={words.title} glance={words.glance(texts.length - known, known)} problem={problem}>
      <p>{words.text}</p>
      <p>{words.remembered}</p>
      <div>
        <Button onClick={() => setIsOpen(true)}>{words.open}</Button>
      </div>
      {isOpen && (
        <PrinciplesRoom
          texts={texts}
          onDone={(decided) => {
            setIsOpen(false);
            flow.change(withDecided(draft.mapping, decided));
          }}
        />
      )}
    </Section>
  );
}
