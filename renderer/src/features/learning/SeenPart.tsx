import { AsExpected, type ExperimentRecord, LINE_MOST } from '../../../../core/document/learning.ts';
import { DraftField } from '../../kit/ui/fields.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useTrajectory } from '../../store/trajectory.ts';
import { TallyFields } from './TallyFields.tsx';

const words = nl.learning;

interface Props {
  readonly cycle: ExperimentRecord;
}

/** What was seen: written while the experiment goes on, read once it is closed. */
export function SeenPart({ cycle }: Props) {
  const { startedOn, decision, notice } = cycle;
  return (
    <section className="learning__part" aria-label={words.columns.seen}>
      {notice.trim() !== '' && !decision && <p className="learning__soft">{words.notice(notice)}</p>}
      {!startedOn && notice.trim() === '' && <p className="learning__soft">{words.later}</p>}
      {startedOn && (decision ? <Told cycle={cycle} /> : <SeenFields cycle={cycle} />)}
    </section>
  );
}

function Told({ cycle: { seen, tally, asExpected, insight } }: Props) {
  return (
    <>
      <p>
        {tally && <strong className="learning__tally">{words.tallyWords(tally.count, tally.of)} </strong>}
        {seen}
      </p>
      {asExpected && <p className="learning__soft">{words.expectedWas(words.expected[asExpected])}</p>}
      {insight.trim() !== '' && <p className="learning__what">{words.insightWas(insight)}</p>}
    </>
  );
}

function SeenFields({ cycle: { id, seen, tally, asExpected, insight } }: Props) {
  const run = useTrajectory((state) => state.run);
  const see = (changes: Partial<Pick<ExperimentRecord, 'seen' | 'tally' | 'asExpected' | 'insight'>>) =>
    run({ type: 'experiment.see', id, changes });
  return (
    <>
      <DraftField
        label={words.seen}
        hint={words.seenHint}
        rows={2}
        most={LINE_MOST}
        value={seen}
        onCommit={(text) => see({ seen: text })}
      />
      <TallyFields tally={tally} onChange={(next) => see({ tally: next })} />
      <fieldset className="learning__choices">
        <legend>{words.asExpected}</legend>
        {AsExpected.options.map((one) => (
          <button
            key={one}
            type="button"
            className="learning__choice"
            aria-pressed={asExpected === one}
            onClick={() => void see({ asExpected: one })}
          >
            {words.expected[one]}
          </button>
        ))}
      </fieldset>
      <DraftField
        label={words.insight}
        rows={2}
        most={LINE_MOST}
        value={insight}
        onCommit={(text) => see({ insight: text })}
      />
    </>
  );
}
