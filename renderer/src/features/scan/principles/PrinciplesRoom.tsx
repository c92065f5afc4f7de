import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Output } from '../../../../../core/contract/methods.ts';
import type { Decided, PrincipleText } from '../../../../../core/scan/principles/assign.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useFetched } from '../../../store/useFetched.ts';
import { PrincipleChoices } from './PrincipleChoices.tsx';
import { choiceName, PrincipleTexts } from './PrincipleTexts.tsx';
import { decisionsIn, useChoosing } from './useChoosing.ts';
import { useChoosingKeys } from './useChoosingKeys.ts';

interface Props {
  readonly texts: readonly PrincipleText[];
  /** The room closes, with everything that was chosen. */
  readonly onDone: (decided: Decided) => void;
}

/** Where statements and improvement points get their principle: a text, three proposals, one key. */
export function PrinciplesRoom({ texts, onDone }: Props) {
  const proposed = useFetched('principles.propose', { texts: texts.map(({ text }) => text) });
  return proposed && <Choices texts={texts} proposed={proposed} onDone={onDone} />;
}

function Choices({ texts, proposed, onDone }: Props & { readonly proposed: Output<'principles.propose'> }) {
  const words = nl.scan.principles.room;
  const choosing = useChoosing(texts, proposed);
  const { items, at, open, last, choose, undo } = choosing;
  const onKeyDown = useChoosingKeys(choosing);
  const asked = useRef<HTMLDivElement>(null);
  useEffect(() => asked.current?.focus(), []);
  const item = items[at];
  return (
    <Dialog
      wide
      title={words.title}
      onClose={() => onDone(decisionsIn(items))}
      buttons={
        <>
          <p className="principles__left">{words.left(open)}</p>
          <Button kind="quiet" icon={Undo2} shortcut="Ctrl Z" onClick={undo} disabled={!last}>
            {words.undo}
          </Button>
          <Button kind="primary" onClick={() => onDone(decisionsIn(items))}>
            {words.ready}
          </Button>
        </>
      }
    >
      <p>{words.how}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of everything inside; each has a button too */}
      <div className="principles__room" onKeyDown={onKeyDown}>
        {item && (
          <div className="principles__asked" ref={asked} tabIndex={-1}>
            <div aria-live="polite">
              <p className="principles__kind">{words.kinds[item.kind]}</p>
              <p className="principles__question">{item.text}</p>
            </div>
            <PrincipleChoices item={item} onChoose={choose} />
          </div>
        )}
        <PrincipleTexts {...choosing} />
      </div>
      <p className="visually-hidden" role="status">
        {last && words.moved(last.text, choiceName(last))}
      </p>
    </Dialog>
  );
}
