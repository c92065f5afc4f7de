import { RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { attempt } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Field } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';

const words = nl.transfer;

interface Props {
  readonly value: string;
  readonly onChange: (phrase: string) => void;
}

/** A new pass phrase: four words are proposed, others on request, and she may type her own. */
export function PhraseField({ value, onChange }: Props) {
  const api = useApi();
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words at each press
  useEffect(() => {
    let current = true;
    void attempt('trajectoryFiles.proposePhrase', async () => {
      const proposed = await api.call('trajectoryFiles.proposePhrase', null);
      if (current) onChange(proposed);
    });
    return () => {
      current = false;
    };
  }, [api, asked, onChange]);
  return (
    <>
      <Field label={words.phrase} hint={words.phraseHint}>
        {(ids) => (
          <input
            {...ids}
            className="field__input start__phrase"
            value={value}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <Button kind="quiet" className="start__words" icon={RefreshCw} onClick={() => setAsked(asked + 1)}>
        {words.otherWords}
      </Button>
      <p className="start__warning">{words.phraseWarning}</p>
    </>
  );
}
