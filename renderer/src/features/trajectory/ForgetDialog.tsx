import { useState } from 'react';
import type { Output } from '../../../../core/contract/methods.ts';
import { attempt } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { useFetched } from '../../store/useFetched.ts';
import { ChooseName } from './ChooseName.tsx';
import { ForgetQuestions } from './ForgetQuestions.tsx';

const words = nl.forgetting;

interface Found {
  readonly name: string;
  readonly proposal: Output<'forgetting.propose'>;
}

/** Forgets a person in three steps: who, what goes, and what is left elsewhere. */
export function ForgetDialog({ onClose }: { readonly onClose: () => void }) {
  const api = useApi();
  const trajectoryId = useTrajectory((state) => state.id);
  const [found, setFound] = useState<Found | null>(null);
  const [forgotten, setForgotten] = useState('');
  const look = (name: string) =>
    attempt('forgetting.propose', async () => {
      setFound({ name, proposal: await api.call('forgetting.propose', { trajectoryId, name }) });
    });
  const forget = async (name: string, decided: { readonly yes: string[]; readonly no: string[] }) => {
    const done = await attempt('forgetting.forget', () =>
      api.call('forgetting.forget', { trajectoryId, name, ...decided }),
    );
    // There is another text by now: what is asked is asked again.
    if (done) setForgotten(name);
    else await look(name);
  };
  if (forgotten) return <Done name={forgotten} onClose={onClose} />;
  if (!found) return <ChooseName onLook={(name) => void look(name)} onClose={onClose} />;
  return (
    <ForgetQuestions
      {...found}
      onForget={(decided) => void forget(found.name, decided)}
      onBack={() => setFound(null)}
      onClose={onClose}
    />
  );
}

function Done({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const copies = useFetched('copies.list', null) ?? [];
  return (
    <Dialog
      title={words.titleOf(name)}
      onClose={onClose}
      buttons={
        <Button kind="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <p role="status">{words.done(name)}</p>
      {copies.length > 0 && (
        <>
          <p>{words.copies}</p>
          <ul>
            {copies.map(({ path, madeAt }) => (
              <li key={path}>{words.copy(madeAt)}</li>
            ))}
          </ul>
          <p>{words.copiesHow}</p>
        </>
      )}
    </Dialog>
  );
}
