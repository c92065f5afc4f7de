import { Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { SessionRecord } from '../../../../core/document/records.ts';
import { lastDayInBin } from '../../../../core/domain/bin.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { OpenCard } from '../../kit/ui/OpenCard.tsx';
import { nl } from '../../locale/nl/index.ts';
import type { Sessions } from './useSessions.ts';

const words = nl.sessions.bin;

interface Props {
  readonly sessions: Sessions;
  readonly onSaid: (text: string) => void;
}

/** Sessions that were taken out of the list: each can come back, or be deleted for good. */
export function SessionBin({ sessions, onSaid }: Props) {
  const [asking, setAsking] = useState<SessionRecord | null>(null);
  const { inBin, nameOf } = sessions;
  if (inBin.length === 0) return null;
  const restore = async (session: SessionRecord) => {
    if (await sessions.restore(session.id)) onSaid(words.restored(nameOf(session)));
  };
  const deleteNow = async (session: SessionRecord) => {
    const name = nameOf(session);
    if (!(await sessions.deleteNow(session.id))) return;
    // First the dialog is gone: until then nothing outside it takes the focus.
    flushSync(() => setAsking(null));
    onSaid(words.deleted(name));
  };
  return (
    <details className="sessions__bin">
      <summary>{words.title(inBin.length)}</summary>
      <ul className="sessions__list">
        {inBin.map((session) => (
          <OpenCard
            key={session.id}
            name={nameOf(session)}
            heading="h2"
            buttons={
              <>
                <Button
                  kind="quiet"
                  icon={Undo2}
                  onClick={() => void restore(session)}
                  aria-label={words.restoreOf(nameOf(session))}
                >
                  {words.restore}
                </Button>
                <Button
                  kind="quiet"
                  icon={Trash2}
                  onClick={() => setAsking(session)}
                  aria-label={words.deleteOf(nameOf(session))}
                >
                  {words.delete}
                </Button>
              </>
            }
          >
            <p className="sessions__soft">{words.until(lastDayInBin(session.removedAt ?? ''))}</p>
          </OpenCard>
        ))}
      </ul>
      {asking && (
        <Dialog
          title={words.deleteTitle(nameOf(asking))}
          onClose={() => setAsking(null)}
          buttons={
            <>
              <Button onClick={() => setAsking(null)}>{words.no}</Button>
              <Button kind="danger" onClick={() => void deleteNow(asking)}>
                {words.yes}
              </Button>
            </>
          }
        >
          <p>{words.deleteText}</p>
          <p>{words.deleteCopies}</p>
        </Dialog>
      )}
    </details>
  );
}
