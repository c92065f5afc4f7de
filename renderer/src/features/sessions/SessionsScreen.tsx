import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SessionRecord } from '../../../../core/document/records.ts';
import type { Step } from '../../kit/steps.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { NewSession } from './NewSession.tsx';
import { SessionBin } from './SessionBin.tsx';
import { SessionCard } from './SessionCard.tsx';
import { SessionDialog } from './SessionDialog.tsx';
import { useSessions } from './useSessions.ts';

const words = nl.sessions;

/** The sessions (bijeenkomsten) of the trajectory: make, open, rename, copy, and remove to a bin. */
export function SessionsScreen({ onGoTo }: { readonly onGoTo: (step: Step) => void }) {
  const sessions = useSessions();
  const [asking, setAsking] = useState<'new' | SessionRecord | null>(null);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => setAsking(null);
  const backToList = () => {
    flushSync(close);
    heading.current?.focus();
  };
  const open = async (session: SessionRecord) => {
    if (await sessions.open(session.id)) onGoTo('praatplaat');
  };
  const tell = (done: boolean, text: string) => {
    if (!done) return;
    setSaid(text);
    heading.current?.focus();
  };
  const actsOn = (session: SessionRecord) => {
    const name = sessions.nameOf(session);
    return {
      onOpen: () => void open(session),
      onChange: () => setAsking(session),
      onCopy: async () => tell(await sessions.copy(session.id, words.copyTitle(name)), words.copied(name)),
      onRemove: async () => tell(await sessions.remove(session.id), words.removed(name)),
    };
  };
  if (asking === 'new') return <NewSession onClose={backToList} />;
  return (
    <div className="sessions">
      <header className="sessions__head">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <Button kind="primary" icon={Plus} onClick={() => setAsking('new')}>
          {words.add}
        </Button>
      </header>
      <p className="sessions__soft">{words.intro}</p>
      <p className="sessions__said" role="status">
        {said}
      </p>
      <ul className="sessions__list">
        {sessions.inList.map((session) => (
          <SessionCard
            key={session.id}
            session={session}
            name={sessions.nameOf(session)}
            isOpen={session.id === sessions.openId}
            isLast={sessions.inList.length === 1}
            {...actsOn(session)}
          />
        ))}
      </ul>
      <SessionBin sessions={sessions} onSaid={(text) => tell(true, text)} />
      {asking && (
        <SessionDialog session={asking} onSave={(fields) => sessions.change(asking.id, fields)} onClose={close} />
      )}
    </div>
  );
}
