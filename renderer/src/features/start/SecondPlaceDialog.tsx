import { HardDriveUpload } from 'lucide-react';
import { useState } from 'react';
import { PassPhrase } from '../../../../core/domain/pass-phrase.ts';
import { attempt } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { PhraseField } from './PhraseField.tsx';

const words = nl.secondPlace;

interface Props {
  readonly onChosen: () => void;
  readonly onClose: () => void;
}

/** Chooses the folder for sealed copies, and the phrase that they are sealed with: asked this once. */
export function SecondPlaceDialog({ onChosen, onClose }: Props) {
  const api = useApi();
  const [folder, setFolder] = useState('');
  const [phrase, setPhrase] = useState('');
  const [state, setState] = useState<'asking' | 'missing' | 'short' | 'busy'>('asking');
  const choose = async () => {
    if (folder.trim() === '') return setState('missing');
    if (!PassPhrase.safeParse(phrase).success) return setState('short');
    setState('busy');
    const isChosen = await attempt('secondPlace.choose', () => api.call('secondPlace.choose', { folder, phrase }));
    if (isChosen) onChosen();
    else setState('asking');
  };
  const said = { asking: '', missing: words.folderMissing, short: nl.transfer.phraseShort, busy: words.saving }[state];
  const isWrong = state === 'missing' || state === 'short';
  return (
    <Dialog
      title={words.dialogTitle}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{nl.transfer.cancel}</Button>
          <Button kind="primary" icon={HardDriveUpload} aria-disabled={state === 'busy'} onClick={() => void choose()}>
            {words.save}
          </Button>
        </>
      }
    >
      <p>{words.dialogText}</p>
      <Field label={words.folder} hint={words.folderHint}>
        {(ids) => (
          <input
            {...ids}
            className="field__input"
            value={folder}
            maxLength={1000}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setFolder(event.target.value)}
          />
        )}
      </Field>
      <PhraseField value={phrase} onChange={setPhrase} />
      <p>{words.phraseHint}</p>
      <p role={isWrong ? 'alert' : 'status'} className={isWrong ? 'start__missing' : ''}>
        {said}
      </p>
    </Dialog>
  );
}
