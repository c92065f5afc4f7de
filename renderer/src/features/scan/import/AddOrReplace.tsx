import { nl } from '../../../locale/nl/index.ts';
import { dayInWords } from '../../../locale/nl/words.ts';
import { useTrajectory } from '../../../store/trajectory.ts';
import type { Draft } from './import-store.ts';
import type { ImportFlow } from './useImport.ts';

interface Props {
  readonly draft: Draft;
  readonly flow: ImportFlow;
}

/** What the new file does with the scan that is there. The same file twice would count everybody double. */
export function AddOrReplace({ draft, flow }: Props) {
  const { earlier } = draft.proposal;
  const words = nl.scan.joining;
  const results = useTrajectory((state) => state.results);
  return (
    <div className="scan__joining">
      {earlier && <p className="scan__warning">{words.earlier(dayInWords(earlier.importedAt.slice(0, 10)))}</p>}
      {!earlier && draft.summary?.again && <p className="scan__warning">{words.again}</p>}
      <fieldset className="scan__choice">
        <legend>{words.question}</legend>
        <label>
          <input type="radio" checked={draft.how === 'replace'} onChange={() => flow.choose('replace')} />
          {words.replace}
        </label>
        <label>
          <input
            type="radio"
            checked={draft.how === 'add'}
            disabled={earlier !== null}
            onChange={() => flow.choose('add')}
          />
          {words.add}
        </label>
        <label>
          <input type="radio" checked={draft.how === 'new'} onChange={() => flow.choose('new')} />
          {words.new}
        </label>
      </fieldset>
      <p className="scan__note">
        {draft.how === 'replace' && results && <strong>{words.disappears(results.groups)} </strong>}
        {words.texts[draft.how]}
      </p>
    </div>
  );
}
