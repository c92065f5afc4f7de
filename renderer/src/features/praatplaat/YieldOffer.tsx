import { StickyNote } from 'lucide-react';
import { useMemo, useState } from 'react';
import { waitingYields } from '../../../../core/trajectory/deepening.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useLandYield } from '../../store/useLandYield.ts';

const words = nl.deepening;

/** What a deepening brought waits for the next plate: lay it down, or not now. */
export function YieldOffer() {
  const whole = useTrajectory((state) => state.whole);
  const sessionId = useTrajectory((state) => state.place.sessionId);
  const waiting = useMemo(() => waitingYields(whole), [whole]);
  const land = useLandYield();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const one = waiting.find(({ id }) => !later.has(`${sessionId} ${id}`));
  if (!one) return null;
  return (
    <section className="desk-offer" aria-label={words.yield}>
      <p>{words.offer(one.name, one.yields.length)}</p>
      <Button kind="primary" icon={StickyNote} onClick={() => void land(one)}>
        {words.land(one.yields.length)}
      </Button>
      <Button kind="quiet" onClick={() => setLater(new Set([...later, `${sessionId} ${one.id}`]))}>
        {words.later}
      </Button>
    </section>
  );
}
