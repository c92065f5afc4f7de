import { Check, CircleHelp, Smartphone, TicketCheck } from 'lucide-react';
import type { LobbyNumber } from '../../../../../core/phones/lobby-state.ts';
import { nl } from '../../../locale/nl/index.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import type { ReadingNow } from './useCardReading.ts';

const words = nl.lobby.read;
const ICONS = { card: Check, phone: Smartphone, slips: TicketCheck, doubt: CircleHelp } as const;

/** Which numbers voted and by which way, and which are in doubt; never which side is up. */
export function CardGrid({ now: { pictures, doubtful, skipped } }: { readonly now: ReadingNow }) {
  const numbers = useTrajectory((state) => state.lobby?.numbers ?? NONE);
  const voted = numbers.filter((one) => one.voted !== null).length;
  return (
    <section className="card-reading__numbers" aria-label={words.grid}>
      <p role="status" className="card-reading__count">
        {words.count(voted, numbers.length)}
      </p>
      <ul className="card-reading__grid">
        {numbers.map((one) => (
          <NumberTile key={one.number} one={one} doubtful={doubtful.includes(one.number)} />
        ))}
      </ul>
      {doubtful.length > 0 && <p className="lobby__warning">{words.doubt(doubtful)}</p>}
      {skipped.length > 0 && <p className="lobby__soft">{words.skipped(skipped)}</p>}
      {pictures > 0 && <p className="lobby__soft">{words.looked(pictures)}</p>}
    </section>
  );
}

function NumberTile({ one: { number, voted }, doubtful }: { readonly one: LobbyNumber; readonly doubtful: boolean }) {
  const kind = doubtful && voted !== 'phone' && voted !== 'slips' ? 'doubt' : voted;
  const Icon = kind && ICONS[kind];
  return (
    <li className={`card-reading__tile card-reading__tile--${kind ?? 'none'}`}>
      <strong>{number}</strong>
      {Icon && <Icon size={15} aria-hidden="true" />}
      <span className="visually-hidden">{words.tile[kind ?? 'none']}</span>
    </li>
  );
}

const NONE: readonly LobbyNumber[] = [];
