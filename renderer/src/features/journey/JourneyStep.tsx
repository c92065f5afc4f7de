import { EyeOff, Flag, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { isForHer } from '../../../../core/document/consent.ts';
import type { CardRecord } from '../../../../core/document/records.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { FeelingFace } from './FeelingFace.tsx';
import { MomentDialog } from './MomentDialog.tsx';
import { TaskOfMoment } from './TaskOfMoment.tsx';
import { type Step, useJourney } from './useJourney.ts';

const words = nl.journey;

/** A step of the road: how it is intended, and the moments that were told of it. */
export function JourneyStep({ step }: { readonly step: Step }) {
  const { intend, tellers } = useJourney();
  const [adding, setAdding] = useState(false);
  const name = words.phase(step.number, step.title);
  const hasTeller = tellers.some(({ withdrawnOn }) => withdrawnOn === null);
  const [first] = step.intended;
  return (
    <li className="journey__step">
      <h2>{name}</h2>
      <DraftField
        label={`${words.intended}: ${step.title}`}
        value={first?.content.text ?? ''}
        most={200}
        onCommit={(text) => intend(step, text)}
      />
      <h3>{words.real}</h3>
      {step.moments.length === 0 && <p className="journey__soft">{step.hint}</p>}
      {step.moments.length > 0 && (
        <ul className="journey__moments">
          {step.moments.map((card) => (
            <Moment key={card.id} card={card} step={step} />
          ))}
        </ul>
      )}
      <Button
        icon={Plus}
        aria-label={words.addMomentIn(step.title)}
        disabled={!hasTeller}
        title={hasTeller ? undefined : words.noTellers}
        onClick={() => setAdding(true)}
      >
        {words.addMoment}
      </Button>
      {adding && <MomentDialog step={step} card={null} onClose={() => setAdding(false)} />}
    </li>
  );
}

function Moment({ card, step }: { readonly card: CardRecord; readonly step: Step }) {
  const { document, tellers, run } = useJourney();
  const [open, setOpen] = useState<'change' | 'task' | null>(null);
  const { content } = card;
  if (content.type !== 'moment') return null;
  const { text, feeling, duration, tellerId } = content;
  const teller = tellers.find(({ id }) => id === tellerId);
  const felt = feeling === null ? words.noFeeling : words.feelings[feeling];
  return (
    <li className="journey__moment">
      {feeling !== null && <FeelingFace feeling={feeling} />}
      <div>
        <p>{text}</p>
        <p className="journey__soft">{[teller?.label, felt, duration].filter(Boolean).join(' · ')}</p>
        {isForHer(document, card) && (
          <p className="journey__hidden">
            <EyeOff size={16} aria-hidden="true" /> {words.hidden}
          </p>
        )}
      </div>
      <div className="journey__acts">
        <Button kind="quiet" icon={Pencil} aria-label={words.changeOf(text)} onClick={() => setOpen('change')} />
        <Button kind="quiet" icon={Flag} aria-label={words.makeTaskOf(text)} onClick={() => setOpen('task')} />
        <Button
          kind="quiet"
          icon={Trash2}
          aria-label={words.removeOf(text)}
          onClick={() => void run({ type: 'cards.remove', ids: [card.id] })}
        />
      </div>
      {open === 'change' && <MomentDialog step={step} card={card} onClose={() => setOpen(null)} />}
      {open === 'task' && <TaskOfMoment card={card} onClose={() => setOpen(null)} />}
    </li>
  );
}
