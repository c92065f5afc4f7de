import { ArrowRight } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SessionKind } from '../../../../core/document/records.ts';
import type { RunSheetBlock } from '../../../../core/domain/run-sheet.ts';
import { actionsToLookBackAt } from '../../../../core/trajectory/look-back.ts';
import { blocksOf } from '../../../../core/trajectory/run-sheet.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { newId, useTrajectory } from '../../store/trajectory.ts';
import { useFetched } from '../../store/useFetched.ts';
import { KindChoice } from './KindChoice.tsx';
import { ProposedRunSheet } from './ProposedRunSheet.tsx';
import { useSessions } from './useSessions.ts';
import { type When, WhenAndWhere } from './WhenAndWhere.tsx';

const words = nl.sessions;
const UNKNOWN: When = { title: '', date: '', begin: '', end: '', place: '' };

/** The page for a new session: what it is for, when and where, and the run sheet that comes with its kind. It opens when it is stored. */
export function NewSession({ onClose }: { readonly onClose: () => void }) {
  const { add } = useSessions();
  const whole = useTrajectory((state) => state.whole);
  const proposals = useFetched('runSheet.proposals', null);
  const [place] = useState(() => ({ sessionId: newId(), plateId: newId() }));
  const [sessionKind, setKind] = useState<SessionKind>('praatplaat');
  const [when, setWhen] = useState(UNKNOWN);
  /** What she changed in the run sheet of a kind stays, also while she looks at another kind. */
  const [changed, setChanged] = useState<Partial<Record<SessionKind, readonly RunSheetBlock[]>>>({});
  const [missing, setMissing] = useState(false);
  const [saving, setSaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const own = changed[sessionKind];
  const proposed = proposals?.[sessionKind] ?? [];
  const blocks = own ?? blocksOf(whole, { id: place.sessionId }, proposed);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const title = when.title.trim();
    setMissing(title === '');
    if (title === '') return;
    setSaving(true);
    const times = { begin: when.begin || null, end: when.end || null, place: when.place.trim() };
    const about = { ...times, ...(own ? { runSheet: [...own] } : {}) };
    const stored = await add({ place, sessionKind, title, date: when.date || null, about });
    setSaving(false);
    if (stored) onClose();
  };
  return (
    <form className="session-new" aria-labelledby="session-new" noValidate onSubmit={(event) => void save(event)}>
      <h1 id="session-new" ref={heading} tabIndex={-1}>
        {words.addTitle}
      </h1>
      <div className="session-new__asked">
        <KindChoice chosen={sessionKind} proposals={proposals} onChoose={setKind} />
        <WhenAndWhere when={when} missing={missing} onChange={setWhen} />
      </div>
      <ProposedRunSheet
        key={sessionKind}
        open={actionsToLookBackAt(whole, place.sessionId).length}
        blocks={blocks}
        begin={when.begin || null}
        onChange={(changedTo) => setChanged({ ...changed, [sessionKind]: changedTo })}
      />
      <footer className="page-foot session-new__foot">
        <p>{words.notSeen}</p>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button kind="primary" submit icon={ArrowRight} iconLast disabled={saving}>
          {words.add}
        </Button>
      </footer>
    </form>
  );
}
