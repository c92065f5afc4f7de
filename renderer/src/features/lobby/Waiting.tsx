import { UserPlus } from 'lucide-react';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useLobbyActs } from './useLobby.ts';

const words = nl.lobby;

/** Who wants to join while the door is locked. */
export function Waiting() {
  const waiting = useTrajectory((state) => state.lobby?.waiting ?? NOBODY);
  const run = useLobbyActs();
  if (waiting.length === 0) return null;
  return (
    <section className="lobby__waiting" aria-labelledby="lobby-waiting">
      <h2 id="lobby-waiting">{words.waiting}</h2>
      <ul>
        {waiting.map(({ id, number }) => (
          <li key={id}>
            {words.waitingNumber(number)}
            <Button icon={UserPlus} onClick={() => void run('lobby.admit', { id })}>
              {words.admit}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const NOBODY = [] as const;
