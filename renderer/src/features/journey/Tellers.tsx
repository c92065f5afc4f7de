import { UserPlus } from 'lucide-react';
import { useId, useState } from 'react';
import { handoutsWith, tellerOf } from '../../../../core/document/consent.ts';
import { recordsOf } from '../../../../core/document/document.ts';
import { PURPOSES, type TellerRecord } from '../../../../core/document/teller.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { Sent } from './Sent.tsx';
import { TellerDialog } from './TellerDialog.tsx';
import { useJourney } from './useJourney.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

const words = nl.journey;

/** Who tells, and to what each of them agreed: hers alone. */
export function Tellers({ consent }: { readonly consent: readonly string[] }) {
  const { tellers } = useJourney();
  const [open, setOpen] = useState<string | null>(null);
  const title = useId();
  const changed = tellers.find(({ id }) => id === open);
  return (
    <section className="journey__private" aria-labelledby={title}>
      <h2 id={title}>{words.tellers}</h2>
      <p>{words.tellersHint}</p>
      <ul className="journey__tellers">
        {tellers.map((teller) => (
          <Teller key={teller.id} teller={teller} onChange={() => setOpen(teller.id)} />
        ))}
      </ul>
      <Button icon={UserPlus} onClick={() => setOpen('new')}>
        {words.addTeller}
      </Button>
      {(open === 'new' || changed) && (
        <TellerDialog teller={changed ?? null} consent={consent} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

function Teller({ teller, onChange }: { readonly teller: TellerRecord; readonly onChange: () => void }) {
  const whole = useTrajectory((state) => state.whole);
  const [leaving, setLeaving] = useState(false);
  const { id, label, name, consent, withdrawnOn } = teller;
  const moments = recordsOf(whole, 'card').filter((card) => tellerOf(card) === id).length;
  const sent = handoutsWith(whole, id);
  if (withdrawnOn !== null) {
    return (
      <li>
        <p>{words.withdrawn(withdrawnOn)}</p>
        <Sent sent={sent} />
      </li>
    );
  }
  return (
    <li>
      <p>
        <strong>{label}</strong> {name.trim() && <span className="journey__soft">{name}</span>}
      </p>
      <p>{words.agreedTo(PURPOSES.filter((purpose) => consent[purpose]))}</p>
      <p className="journey__soft">{words.momentsOf(moments)}</p>
      <div className="journey__buttons">
        <Button kind="quiet" aria-label={words.changeOf(label)} onClick={onChange}>
          {words.change}
        </Button>
        <Button kind="quiet" aria-label={words.withdrawOf(label)} onClick={() => setLeaving(true)}>
          {words.withdraw}
        </Button>
      </div>
      {leaving && <WithdrawDialog teller={teller} moments={moments} sent={sent} onClose={() => setLeaving(false)} />}
    </li>
  );
}
