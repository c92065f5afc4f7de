import { FileLock2 } from 'lucide-react';
import { useState } from 'react';
import { PassPhrase } from '../../../../core/domain/pass-phrase.ts';
import type { TrajectorySummary } from '../../../../core/domain/trajectory.ts';
import { download } from '../../kit/download.ts';
import { attempt } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { PhraseField } from './PhraseField.tsx';

const words = nl.transfer;

interface Props {
  readonly trajectory: TrajectorySummary;
  readonly onClose: () => void;
}

/** Saves a trajectory as one sealed file. The phrase stays in sight until she closes the dialog. */
export function SaveFileDialog({ trajectory, onClose }: Props) {
  const api = useApi();
  const [phrase, setPhrase] = useState('');
  const [state, setState] = useState<'asking' | 'short' | 'busy' | 'done'>('asking');
  const save = async () => {
    if (!PassPhrase.safeParse(phrase).success) return setState('short');
    setState('busy');
    let isSaved = false;
    await attempt('trajectoryFiles.save', async () => {
      const delivery = await api.call('trajectoryFiles.save', { trajectoryId: trajectory.id, phrase });
      if (delivery.kind === 'download') download(delivery.url);
      isSaved = delivery.kind !== 'cancelled';
    });
    setState(isSaved ? 'done' : 'asking');
  };
  const said = { asking: '', short: words.phraseShort, busy: words.saving, done: words.saved }[state];
  return (
    <Dialog
      title={words.saveTitle(trajectory.municipality)}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{state === 'done' ? words.close : words.cancel}</Button>
          <Button kind="primary" icon={FileLock2} aria-disabled={state === 'busy'} onClick={() => void save()}>
            {words.saveYes}
          </Button>
        </>
      }
    >
      <p>{words.saveText}</p>
      <PhraseField value={phrase} onChange={setPhrase} />
      <p role={state === 'short' ? 'alert' : 'status'} className={state === 'short' ? 'start__missing' : ''}>
        {said}
      </p>
    </Dialog>
  );
}
