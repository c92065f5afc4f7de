import { Camera, Check, type LucideIcon, MessageSquareOff, Moon, Smartphone, TicketCheck } from 'lucide-react';
import { useState } from 'react';
import type { LobbyNumber } from '../../../../core/phones/lobby-state.ts';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { NumberDialog } from './NumberDialog.tsx';

const words = nl.lobby;
const ICONS: Readonly<Record<NonNullable<LobbyNumber['voted']>, LucideIcon>> = {
  phone: Smartphone,
  card: Camera,
  slips: TicketCheck,
};
const LEGEND = ['voted', 'in', 'asleep', 'out'] as const;
/** With more numbers than this they are smaller. */
const LARGE_MOST = 40;

/** Every number: in or not, asleep, voted and by which way; never what. */
export function NumberGrid() {
  const numbers = useTrajectory((state) => state.lobby?.numbers ?? NONE);
  const [chosen, setChosen] = useState<number | null>(null);
  const open = numbers.find(({ number }) => number === chosen);
  return (
    <section className="lobby__numbers" aria-label={words.grid}>
      <ul className="lobby__legend" aria-hidden="true">
        {LEGEND.map((kind) => (
          <li key={kind}>
            <span className={`lobby__sample lobby__sample--${kind}`} />
            {words.legend[kind]}
          </li>
        ))}
      </ul>
      <ul className={numbers.length > LARGE_MOST ? 'lobby__grid lobby__grid--small' : 'lobby__grid'}>
        {numbers.map((one) => (
          <li key={one.number}>
            <Tile {...one} onChoose={() => setChosen(one.number)} />
          </li>
        ))}
      </ul>
      {open && <NumberDialog number={open} onClose={() => setChosen(null)} />}
    </section>
  );
}

function Tile({ number, presence, voted, muted, onChoose }: LobbyNumber & { readonly onChoose: () => void }) {
  const kind = voted ? 'voted' : presence;
  const what = voted ? words.number.ways[voted] : words.number.presence[presence];
  const Icon = voted ? ICONS[voted] : presence === 'asleep' ? Moon : null;
  const alsoSaid = [voted ? words.number.voted : '', muted ? words.number.muted : ''].filter(Boolean).join(', ');
  return (
    <button type="button" className={`lobby__tile lobby__tile--${kind}`} onClick={onChoose}>
      <strong>{number} </strong>
      <span className="lobby__what">
        {Icon && <Icon size={15} aria-hidden="true" />}
        <span className={kind === 'out' ? 'visually-hidden' : undefined}>{what}</span>
        <span className="visually-hidden">{alsoSaid}</span>
      </span>
      {voted && <Check className="lobby__tick" size={16} strokeWidth={3} aria-hidden="true" />}
      {muted && <MessageSquareOff className="lobby__muted" size={15} aria-hidden="true" />}
    </button>
  );
}

const NONE = [] as const;
