import { useEffect, useState } from 'react';
import { TALLY, Tally } from '../../../../core/document/learning.ts';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';

const words = nl.learning;

interface Props {
  readonly tally: Tally | null;
  readonly onChange: (tally: Tally | null) => unknown;
}

/** So many of so many; kept once both are there and enough was counted. Empty: nothing was counted. */
export function TallyFields({ tally, onChange }: Props) {
  const [typed, setTyped] = useState({ count: '', of: '' });
  useEffect(() => setTyped({ count: `${tally?.count ?? ''}`, of: `${tally?.of ?? ''}` }), [tally]);
  const put = (changes: Partial<typeof typed>) => {
    const next = { ...typed, ...changes };
    setTyped(next);
    if (next.count === '' && next.of === '') return tally === null ? true : onChange(null);
    const made = Tally.safeParse({ count: Number(next.count || 'x'), of: Number(next.of || 'x') });
    return made.success ? onChange(made.data) : true;
  };
  const [count, of] = [Number(typed.count), Number(typed.of)];
  const isTooFew = typed.of !== '' && of < TALLY.lowest;
  const isTooMany = typed.of !== '' && count > of;
  return (
    <fieldset className="learning__tally-fields">
      <legend>{words.tally}</legend>
      <DraftField
        label={words.tallyCount}
        type="number"
        min={0}
        max={TALLY.highest}
        value={typed.count}
        onCommit={(value) => put({ count: value })}
      />
      <DraftField
        label={words.tallyOf}
        type="number"
        min={TALLY.lowest}
        max={TALLY.highest}
        value={typed.of}
        onCommit={(value) => put({ of: value })}
      />
      <p className={isTooFew || isTooMany ? 'learning__ask' : 'learning__hint'} role="status">
        {words.tallyHint}
      </p>
    </fieldset>
  );
}
