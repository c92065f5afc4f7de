import { EyeOff, Signpost } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { PhoneMessage } from '../../../../core/phones/lobby-state.ts';
import { proposeRedactions } from '../../../../core/redaction/propose.ts';
import { redact } from '../../../../core/redaction/redact.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useLobbyActs } from './useLobby.ts';

const words = nl.lobby.inbox;

/** What people write to the facilitator. The room sees it only when she puts it on the plate. */
export function Inbox() {
  const messages = useTrajectory((state) => state.lobby?.messages ?? NONE);
  return (
    <aside className="lobby__inbox" aria-labelledby="lobby-inbox">
      <p className="lobby__private">
        <EyeOff size={18} aria-hidden="true" /> {words.onlyYou}
      </p>
      <h2 id="lobby-inbox">
        {words.title} <span className="lobby__count">{words.count(messages.length)}</span>
      </h2>
      {messages.length === 0 ? (
        <p className="lobby__soft">{words.none}</p>
      ) : (
        <>
          <ul>
            {messages.toReversed().map((message) => (
              <Message key={message.id} message={message} />
            ))}
          </ul>
          <p className="lobby__soft">{words.hint}</p>
        </>
      )}
    </aside>
  );
}

function Message({ message: { id, number, text } }: { readonly message: PhoneMessage }) {
  const run = useLobbyActs();
  const proposal = useMemo(() => redact(text, proposeRedactions(text)), [text]);
  const [shown, setShown] = useState(text);
  const hintId = useId();
  const personal = proposal !== text && shown !== proposal;
  return (
    <li className="lobby__message">
      <p>
        <strong className="lobby__number">{number}</strong> <span id={hintId}>{text}</span>
      </p>
      {proposal !== text && (
        <>
          <Field label={words.edit}>
            {(ids) => (
              <textarea
                {...ids}
                className="field__input"
                rows={3}
                value={shown}
                onChange={(event) => setShown(event.target.value)}
              />
            )}
          </Field>
          {personal && (
            <div className="lobby__personal">
              <p>{words.personal}</p>
              <Button onClick={() => setShown(proposal)}>{words.redacted}</Button>
            </div>
          )}
        </>
      )}
      <div className="lobby__acts">
        <Button
          icon={Signpost}
          disabled={shown.trim() === ''}
          aria-describedby={hintId}
          onClick={() => void run('lobby.placeMessage', { id, text: shown, at: { role: 'notes' } })}
        >
          {words.place}
        </Button>
        <Button kind="quiet" aria-describedby={hintId} onClick={() => void run('lobby.dropMessage', { id })}>
          {words.drop}
        </Button>
      </div>
    </li>
  );
}

const NONE = [] as const;
