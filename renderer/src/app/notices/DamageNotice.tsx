import { ShieldAlert, Wrench, X } from 'lucide-react';
import { useState } from 'react';
import type { MendOutcome } from '../../../../core/contract/damage-methods.ts';
import { attempt } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useDamage } from '../../store/useDamage.ts';

const words = nl.damage;

/** What of the data is not as it was written, in one sentence, and the one question: mend it from the copies? */
export function DamageNotice() {
  const api = useApi();
  const damage = useDamage();
  const [outcome, setOutcome] = useState<MendOutcome | null>(null);
  const [read, setRead] = useState(false);
  const mend = () =>
    void attempt('damage.mend', async () => {
      setOutcome(await api.call('damage.mend', null));
      setRead(false);
    });
  if (!damage || read) return null;
  const isDamaged = damage.parts.length > 0 || damage.unreadable;
  if (!isDamaged && !outcome && !damage.lostLog) return null;
  const told = () => {
    setRead(true);
    if (damage.lostLog) void attempt('damage.told', () => api.call('damage.told', null));
  };
  return (
    <div className="app__disk" role="alert">
      <ShieldAlert size={20} aria-hidden="true" />
      <p>{[outcome && words.outcome(outcome), ...sentencesOf(damage, outcome !== null)].filter(Boolean).join(' ')}</p>
      {isDamaged && !outcome && (
        <Button icon={Wrench} onClick={mend}>
          {words.mend}
        </Button>
      )}
      <Button kind="quiet" icon={X} onClick={told}>
        {nl.setAside.close}
      </Button>
    </div>
  );
}

function sentencesOf({ parts, lostLog, unreadable }: NonNullable<ReturnType<typeof useDamage>>, isMended: boolean) {
  return [
    lostLog && words.lostLog[lostLog],
    unreadable && words.unreadable,
    parts.length > 0 && !isMended && words.parts(parts),
  ];
}
