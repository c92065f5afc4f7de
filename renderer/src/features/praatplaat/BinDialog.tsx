import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CardRecord } from '../../../../core/document/records.ts';
import { reportError } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { nameOf } from './card-words.ts';

const words = nl.praatplaat.bin;

/** Cards that were taken off the plate, the last one first; each can come back to where it lay. */
export function BinDialog({ onClose }: { readonly onClose: () => void }) {
  const cards = useRemoved();
  const restore = useTrajectory((state) => state.restoreCard);
  return (
    <Dialog title={words.title} onClose={onClose} buttons={<Button onClick={onClose}>{words.close}</Button>}>
      {cards.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul className="desk__bin">
          {cards.map((card) => (
            <li key={card.id}>
              <span>{nameOf(card)}</span>
              <Button icon={Undo2} aria-label={words.restoreOf(nameOf(card))} onClick={() => void restore(card.id)}>
                {words.restore}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

/** Asked again whenever the document changes. */
function useRemoved(): readonly CardRecord[] {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const revision = useTrajectory((state) => state.revision);
  const [cards, setCards] = useState<readonly CardRecord[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the document is the moment to ask
  useEffect(() => {
    api.call('document.removedCards', { trajectoryId }).then(setCards, reportError);
  }, [api, trajectoryId, revision]);
  return cards;
}
