import { Undo2 } from 'lucide-react';
import type { CardRecord } from '../../../../../core/document/records.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { Dialog } from '../../../kit/ui/Dialog.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import { useFetched } from '../../../store/useFetched.ts';
import { nameOf } from '../card-words.ts';

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
  const trajectoryId = useTrajectory((state) => state.id);
  const place = useTrajectory((state) => state.place);
  const revision = useTrajectory((state) => state.revision);
  return useFetched('document.removedCards', { trajectoryId, place }, revision) ?? [];
}
