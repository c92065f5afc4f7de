import { Printer } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import {
  MATRIX_STEPS,
  PEOPLE,
  type VotingMethod,
  type VotingRoundRecord,
} from '../../../../core/document/voting-records.ts';
import { PERSPECTIVES } from '../../../../core/domain/perspective.ts';
import { optionsNow } from '../../../../core/voting/rounds.ts';
import { letterOf } from '../../charts/voting/letters.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { NumberField } from './NumberField.tsx';

const words = nl.voting.print;
const LAST_NUMBER = 9999;

interface PrintSlipsProps {
  readonly round: VotingRoundRecord;
  readonly onClose: () => void;
}

/** Numbered slips on paper. On paper the page is nothing but slips; the print window can save them as PDF. */
export function PrintSlips({ round, onClose }: PrintSlipsProps) {
  const [count, setCount] = useState(Math.max(1, round.voters));
  const [first, setFirst] = useState(1);
  const numbers = Array.from({ length: Math.min(count, LAST_NUMBER - first + 1) }, (_, i) => first + i);
  const buttons = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" icon={Printer} onClick={() => window.print()}>
        {words.print}
      </Button>
    </>
  );
  return (
    <>
      <Dialog title={words.title} onClose={onClose} buttons={buttons}>
        <p className="voting__quiet">{words.intro}</p>
        <div className="setup__numbers">
          <NumberField label={words.count} value={count} lowest={1} highest={PEOPLE.highest} onChange={setCount} />
          <NumberField label={words.first} value={first} lowest={1} highest={LAST_NUMBER} onChange={setFirst} />
        </div>
        <h3>{words.preview}</h3>
        <Slip round={round} number={first} />
      </Dialog>
      {createPortal(
        <div className="on-paper slip-pages" aria-hidden="true">
          {numbers.map((number) => (
            <Slip key={number} round={round} number={number} />
          ))}
        </div>,
        window.document.body,
      )}
    </>
  );
}

function Slip({ round, number }: { readonly round: VotingRoundRecord; readonly number: number }) {
  const { question, method, perPerspective } = round;
  const document = useTrajectory((state) => state.document);
  return (
    <article className="slip">
      <header>
        <p className="slip__question">{question}</p>
        <p className="slip__number">{words.slip(number)}</p>
      </header>
      <p>{nl.voting.rule(method)}</p>
      {perPerspective && (
        <p className="slip__from">
          {words.from}
          {PERSPECTIVES.map((perspective) => (
            <span key={perspective}>
              <span className="slip__box" /> <PerspectiveSign perspective={perspective} />
            </span>
          ))}
        </p>
      )}
      <ol>
        {optionsNow(document, round).map(({ id, text }, index) => (
          <li key={id}>
            <strong>{letterOf(index)}</strong>
            <span>{text}</span>
            <Marks method={method} />
          </li>
        ))}
      </ol>
    </article>
  );
}

/** What is filled in on paper: circles to colour, numbers to ring, or boxes to tick. */
function Marks({ method }: { readonly method: VotingMethod }) {
  const slips = nl.voting.slips;
  if (method.type === 'dots') {
    const places = Array.from({ length: method.cap }, (_, i) => i);
    return (
      <span className="slip__marks">
        {places.map((place) => (
          <span key={place} className="slip__dot" />
        ))}
      </span>
    );
  }
  if (method.type === 'agree') {
    return (
      <span className="slip__marks">
        {[slips.agrees, slips.disagrees].map((word) => (
          <span key={word}>
            <span className="slip__box" /> {word}
          </span>
        ))}
      </span>
    );
  }
  if (method.type === 'scale') return <Numbers highest={method.highest} />;
  return (
    <span className="slip__marks slip__marks--pair">
      <span>
        {slips.importance} <Numbers highest={MATRIX_STEPS} />
      </span>
      <span>
        {slips.influence} <Numbers highest={MATRIX_STEPS} />
      </span>
    </span>
  );
}

function Numbers({ highest }: { readonly highest: number }) {
  const numbers = Array.from({ length: highest }, (_, i) => i + 1);
  return (
    <span className="slip__numbers">
      {numbers.map((number) => (
        <span key={number}>{number}</span>
      ))}
    </span>
  );
}
