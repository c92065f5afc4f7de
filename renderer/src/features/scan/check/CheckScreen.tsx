import { Check, Undo2 } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import type { ErrorCode } from '../../../../../core/contract/errors.ts';
import { openQuestions } from '../../../../../core/scan/edits/answers.ts';
import { MappingProblem } from '../../../../../core/scan/table/mapping.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { QuestionPanel } from '../ask/QuestionPanel.tsx';
import { AddOrReplace } from '../import/AddOrReplace.tsx';
import type { Draft } from '../import/import-store.ts';
import type { ImportFlow } from '../import/useImport.ts';
import { CheckSections } from './CheckSections.tsx';
import { jumpTo, sectionOf } from './places.ts';
import { SheetChoice } from './SheetChoice.tsx';
import { SummaryLines } from './SummaryLines.tsx';
import { useUndoKey } from './useUndoKey.ts';

interface Props {
  readonly draft: Draft;
  readonly flow: ImportFlow;
  /** True when a scan is there already. */
  readonly replaces: boolean;
}

/** What the program makes of a file, before anything is stored: a glance and one click, or corrections. */
export function CheckScreen({ draft, flow, replaces }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useUndoKey(flow.undo);
  return (
    <div className="scan__check">
      <Glance draft={draft} flow={flow} replaces={replaces} heading={heading} />
      <div className="scan__sections">
        <QuestionPanel draft={draft} flow={flow} />
        <div className="scan__correct">
          <h2>{nl.scan.check.correct}</h2>
          {draft.before.length > 0 && (
            <Button kind="quiet" icon={Undo2} shortcut="Ctrl Z" onClick={flow.undo}>
              {nl.scan.check.undo}
            </Button>
          )}
        </div>
        <CheckSections draft={draft} flow={flow} />
      </div>
    </div>
  );
}

function Glance({
  draft,
  flow,
  replaces,
  heading,
}: Props & { readonly heading: RefObject<HTMLHeadingElement | null> }) {
  const { proposal, summary, problem, checking, includeAbandoned } = draft;
  const missing = missingPart(problem);
  const open = openQuestions(draft.mapping).length;
  return (
    <section className="scan__glance panel">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {missing ? nl.scan.check.almost(open) : nl.scan.check.title}
        </h2>
        <p className="scan__file">{nl.scan.check.found(proposal.fileName)}</p>
      </div>
      <SheetChoice draft={draft} flow={flow} />
      <div aria-live="polite" className="scan__summary">
        {summary && !missing && <SummaryLines summary={summary} includeAbandoned={includeAbandoned} />}
        {missing && <p className="scan__sentence">{nl.scan.check.needed(proposal.rows)}</p>}
        {!missing && summary?.statements === 0 && <p className="scan__warning">{nl.scan.check.noStatements}</p>}
        {!missing && summary?.improvementPoints === 0 && <p className="scan__warning">{nl.scan.check.noPoints}</p>}
        <Damage proposal={proposal} />
      </div>
      {problem && !missing && (
        <p className="scan__problem" role="alert">
          {nl.errors[problem]}
        </p>
      )}
      {replaces && <AddOrReplace draft={draft} flow={flow} />}
      <div className="scan__buttons">
        {missing && open > 0 ? (
          <>
            <Button kind="primary" icon={Check} disabled>
              {nl.scan.check.import}
            </Button>
            <p className="scan__note">{nl.scan.asks.wait(open)}</p>
          </>
        ) : missing ? (
          <Button kind="primary" onClick={() => jumpTo(sectionOf(missing))}>
            {nl.scan.check.missing[missing]}
          </Button>
        ) : (
          <Button kind="primary" icon={Check} onClick={flow.store} disabled={!summary}>
            {nl.scan.check.import}
          </Button>
        )}
        <Button onClick={flow.startOver}>{nl.scan.check.other}</Button>
      </div>
      <p className="scan__checking" role="status">
        {checking && nl.scan.check.checking}
      </p>
      {proposal.remembered && <p className="scan__note">{nl.scan.check.remembered}</p>}
    </section>
  );
}

/** What was wrong with the text of the file. */
function Damage({ proposal: { damage } }: Pick<Draft, 'proposal'>) {
  return (
    <>
      {damage.zeros > 0 && <p className="scan__warning">{nl.scan.check.zeros(damage.zeros)}</p>}
      {damage.unreadable > 0 && <p className="scan__warning">{nl.scan.check.unreadable(damage.unreadable)}</p>}
    </>
  );
}

function missingPart(problem: ErrorCode | null): MappingProblem | null {
  return MappingProblem.safeParse(problem).data ?? null;
}
