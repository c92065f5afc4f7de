import { Check, Signpost } from 'lucide-react';
import { useState } from 'react';
import type { CardSource } from '../../../../../core/cards/registry.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../../store/trajectory.ts';
import { useAnnounce } from '../announcer.tsx';

interface PlateButtonProps {
  readonly source: CardSource;
  /** What the card will say, to tell the buttons apart by ear. */
  readonly text: string;
  readonly placed: boolean;
}

/** Puts a result on the praatplaat, in its zone for cards from the scan; says so when it stands there already. */
export function PlateButton({ source, text, placed }: PlateButtonProps) {
  const place = useTrajectory((state) => state.placeFromScan);
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const words = nl.results;
  const put = async () => {
    if (placed || busy) return;
    setBusy(true);
    if (await place(newId(), source, { role: 'from-scan' })) announce(words.placed(text));
    setBusy(false);
  };
  // Not `disabled`: the button keeps the focus of who just pressed it.
  return (
    <Button
      kind="quiet"
      icon={placed ? Check : Signpost}
      className={placed ? 'results-placed' : 'results-place'}
      aria-disabled={placed}
      aria-label={placed ? words.onPlateOf(text) : words.toPlateOf(text)}
      onClick={() => void put()}
    >
      {placed ? words.onPlate : words.toPlate}
    </Button>
  );
}
