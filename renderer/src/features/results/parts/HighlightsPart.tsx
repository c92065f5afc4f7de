import { Signpost } from 'lucide-react';
import { useState } from 'react';
import { isFew, smallestClear } from '../../../../../core/scan/findings/claims/smallest.ts';
import { highlightsOf } from '../../../../../core/scan/findings/highlights/highlights.ts';
import type { ScanResults } from '../../../../../core/scan/model/results.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../../store/trajectory.ts';
import { type TalkingPoint, talkingPoint } from '../to-plate/highlight-card.ts';
import { useOfferedFindings } from '../to-plate/useOfferedFindings.ts';
import { usePlaced } from '../to-plate/usePlaced.ts';
import { HighlightItem } from './HighlightItem.tsx';
import { useMethods } from './useMethods.ts';

/** The handful of results worth talking about: she picks, and they land on the praatplaat in one go. */
export function HighlightsPart({ results }: { readonly results: ScanResults }) {
  const offered = useOfferedFindings();
  const points = highlightsOf(results).map((highlight) => talkingPoint(highlight, results, offered));
  const placed = usePlaced();
  const methods = useMethods();
  const { picked, toggle, place, said } = usePicking(points.filter(({ card }) => card && !placed.has(card.placedKey)));
  const words = nl.highlights;
  const smallest = smallestClear(results);
  const lists = [
    { title: words.clear, points: points.filter(({ highlight }) => highlight.isClear) },
    { title: words.unclear(isFew(results)), points: points.filter(({ highlight }) => !highlight.isClear) },
  ].filter(({ points: own }) => own.length > 0);
  return (
    <>
      <h2>{nl.results.highlights}</h2>
      <p>{points.length > 0 ? words.intro : words.none}</p>
      {smallest && <p className="results-hint">{words.smallest(smallest)}</p>}
      {lists.map(({ title, points: own }) => (
        <section key={title}>
          <h3 className="highlights__head">{title}</h3>
          <ul className="highlights">
            {own.map((point) => (
              <HighlightItem
                key={point.key}
                point={point}
                isPicked={picked.includes(point)}
                isPlaced={point.card !== null && placed.has(point.card.placedKey)}
                onToggle={() => toggle(point.key)}
                methods={methods}
              />
            ))}
          </ul>
        </section>
      ))}
      {points.length > 0 && (
        <div className="highlights__place">
          <Button kind="primary" icon={Signpost} aria-disabled={picked.length === 0} onClick={place}>
            {words.place(picked.length)}
          </Button>
          <p role="status">{said}</p>
        </div>
      )}
    </>
  );
}

/** Which points are picked, and putting those on the plate as one step. */
function usePicking(open: readonly TalkingPoint[]) {
  const placeAll = useTrajectory((state) => state.placeHighlights);
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const picked = open.filter(({ key }) => keys.has(key));
  const toggle = (key: string) => {
    setSaid('');
    setKeys(new Set(keys.has(key) ? [...keys].filter((one) => one !== key) : [...keys, key]));
  };
  const place = async () => {
    if (picked.length === 0) return setSaid(nl.highlights.chooseFirst);
    // Two points about one result are one card.
    const all = picked.flatMap(({ card }) => (card ? [[card.placedKey, card.source] as const] : []));
    const cards = [...new Map(all).values()];
    const withIds = cards.map((source) => ({ id: newId(), source }));
    if (!(await placeAll(withIds, { role: 'from-scan' }))) return;
    setKeys(new Set());
    setSaid(nl.highlights.placed(cards.length));
  };
  return { picked, toggle, place: () => void place(), said };
}
