import { History } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useLookBack } from './useLookBack.ts';

const words = nl.lookBack.offer;

/** At the start of a session with open actions of before it: look back first. Gone when that began, or when she says not now. */
export function LookBackOffer() {
  const sessionId = useTrajectory((state) => state.place.sessionId);
  const { actions, shown, heardOf, showAction } = useLookBack();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const hasBegun = actions.some((action) => heardOf(action) !== undefined);
  if (actions.length === 0 || shown || hasBegun || later.has(sessionId)) return null;
  return (
    <section className="look-back-offer" aria-label={nl.lookBack.title}>
      <p>{words.text(actions.length)}</p>
      <Button kind="primary" icon={History} onClick={() => void showAction(null)}>
        {words.start}
      </Button>
      <Button kind="quiet" onClick={() => setLater(new Set([...later, sessionId]))}>
        {words.later}
      </Button>
    </section>
  );
}
