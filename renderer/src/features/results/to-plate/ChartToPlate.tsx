import { Check, Signpost } from 'lucide-react';
import type { Finding } from '../../../../../core/scan/findings/finding.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../../store/trajectory.ts';
import { useAnnounce } from '../announcer.tsx';
import { cardOf } from './finding-cards.ts';
import { useOfferedFindings } from './useOfferedFindings.ts';
import { usePlaced } from './usePlaced.ts';

/** Puts what a chart says on the praatplaat as cards, in one step; says so when they stand there already. */
export function ChartToPlate({ findings }: { readonly findings: readonly Finding[] }) {
  const place = useTrajectory((state) => state.placeHighlights);
  const announce = useAnnounce();
  const placed = usePlaced();
  const offered = useOfferedFindings();
  const cards = findings.flatMap((finding) => cardOf(finding, offered) ?? []);
  const open = cards.filter(({ placedKey }) => !placed.has(placedKey));
  const words = nl.results.chartCards;
  if (cards.length === 0) return null;
  const put = async () => {
    if (open.length === 0) return;
    const withIds = open.map(({ source }) => ({ id: newId(), source }));
    if (await place(withIds, { role: 'from-scan' })) announce(words.placed(open.length));
  };
  // Not `disabled`: the button keeps the focus of who just pressed it.
  return (
    <Button
      kind="quiet"
      icon={open.length === 0 ? Check : Signpost}
      className={open.length === 0 ? 'results-placed' : 'results-place'}
      aria-disabled={open.length === 0}
      onClick={() => void put()}
    >
      {open.length === 0 ? nl.results.onPlate : words.toPlate(open.length)}
    </Button>
  );
}
