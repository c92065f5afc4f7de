import { FolderOpen } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { TrajectoryFileFacts } from '../../../../core/contract/trajectory-file-methods.ts';
import { attempt } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';

const words = nl.transfer;

interface Props {
  readonly onOpen: (trajectoryId: string) => void;
  readonly onClose: () => void;
}

/** A file that was opened to look at; the upload is kept until she chooses. */
interface Looked {
  readonly uploadId: string;
  readonly phrase: string;
  readonly facts: TrajectoryFileFacts;
}

/** Opens a trajectbestand: first what is in it and what it is beside what is here, then what to do with it. */
export function OpenFileDialog({ onOpen, onClose }: Props) {
  const [looked, setLooked] = useState<Looked | null>(null);
  return looked ? (
    <WhatToDo looked={looked} onOpen={onOpen} onClose={onClose} />
  ) : (
    <AskFile onLooked={setLooked} onClose={onClose} />
  );
}

function AskFile({ onLooked, onClose }: { readonly onLooked: (looked: Looked) => void } & Pick<Props, 'onClose'>) {
  const api = useApi();
  const formId = useId();
  const [file, setFile] = useState<File | null>(null);
  const [phrase, setPhrase] = useState('');
  const [said, setSaid] = useState('');
  const look = async () => {
    if (!file) return setSaid(words.fileMissing);
    setSaid(words.looking);
    await attempt('trajectoryFiles.inspect', async () => {
      const uploadId = await api.upload(file.name, new Uint8Array(await file.arrayBuffer()));
      const facts = await api.call('trajectoryFiles.inspect', { uploadId, phrase });
      onLooked({ uploadId, phrase, facts });
    });
    setSaid('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void look();
  };
  return (
    <Dialog
      title={words.openTitle}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" icon={FolderOpen} submit form={formId}>
            {words.look}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <p>{words.openText}</p>
        <Field label={words.file} hint={words.fileHint}>
          {(ids) => (
            <input
              {...ids}
              type="file"
              accept=".praatplaat"
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
          )}
        </Field>
        <Field label={words.phrase} hint={words.phraseOpenHint}>
          {(ids) => (
            <input
              {...ids}
              className="field__input start__phrase"
              value={phrase}
              maxLength={200}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setPhrase(event.target.value)}
            />
          )}
        </Field>
        <p role="status">{said}</p>
      </form>
    </Dialog>
  );
}

function WhatToDo({ looked, onOpen, onClose }: { readonly looked: Looked } & Props) {
  const api = useApi();
  const { uploadId, phrase, facts } = looked;
  const bring = (how: 'replace' | 'beside') =>
    void attempt('trajectoryFiles.open', async () => {
      const { id } = await api.call('trajectoryFiles.open', { uploadId, phrase, how });
      onClose();
      onOpen(id);
    });
  const { here } = facts;
  const loses = here && here.relation !== 'newer';
  return (
    <Dialog
      title={words.openTitle}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{here ? words.nothing : words.cancel}</Button>
          {here && here.relation !== 'same' && <Button onClick={() => bring('beside')}>{words.beside}</Button>}
          {here?.relation !== 'same' && (
            <Button kind={loses ? 'danger' : 'primary'} onClick={() => bring('replace')}>
              {here ? words.replace : words.bring}
            </Button>
          )}
        </>
      }
    >
      <p>{words.facts(facts)}</p>
      <p>{words.contents(facts.summary)}</p>
      {here && <p className="start__warning">{words.relation(here.relation)}</p>}
      {here && here.relation !== 'same' && (
        <>
          <p>{words.copyFirst}</p>
          <p>{words.besideText}</p>
        </>
      )}
    </Dialog>
  );
}
