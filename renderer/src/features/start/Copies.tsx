import { FolderOpen, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DataCopy } from '../../../../core/contract/snapshots.ts';
import { attempt } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useFetched } from '../../store/useFetched.ts';
import { RestoreDialog } from './RestoreDialog.tsx';

const words = nl.start.copies;

/** The copies of all data on this laptop. Not there when there are none. */
export function Copies({ onOpen }: { readonly onOpen: (trajectoryId: string) => void }) {
  const api = useApi();
  const [removed, setRemoved] = useState(0);
  const copies = useFetched('copies.list', null, removed) ?? [];
  const [asking, setAsking] = useState<DataCopy | null>(null);
  const [looking, setLooking] = useState<DataCopy | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const remove = async ({ path }: DataCopy) => {
    if (!(await attempt('copies.remove', () => api.call('copies.remove', { path })))) return;
    // First the dialog is gone: until then nothing outside it takes the focus.
    flushSync(() => {
      setAsking(null);
      setRemoved(removed + 1);
    });
    said.current?.focus();
  };
  return (
    <div className="start__copies">
      {removed > 0 && (
        <p ref={said} tabIndex={-1}>
          {words.removed}
        </p>
      )}
      {copies.length > 0 && <CopyList copies={copies} onLook={setLooking} onRemove={setAsking} />}
      {looking && <RestoreDialog copy={looking} onOpen={onOpen} onClose={() => setLooking(null)} />}
      {asking && (
        <Dialog
          title={words.removeTitle}
          onClose={() => setAsking(null)}
          buttons={
            <>
              <Button onClick={() => setAsking(null)}>{nl.start.removeNo}</Button>
              <Button kind="danger" onClick={() => void remove(asking)}>
                {nl.start.removeYes}
              </Button>
            </>
          }
        >
          <p>{words.made(asking.madeAt, asking.size)}</p>
          <p>{words.removeText}</p>
        </Dialog>
      )}
    </div>
  );
}

interface ListProps {
  readonly copies: readonly DataCopy[];
  readonly onLook: (copy: DataCopy) => void;
  readonly onRemove: (copy: DataCopy) => void;
}

function CopyList({ copies, onLook, onRemove }: ListProps) {
  return (
    <details>
      <summary>{words.title(copies.length, copies[0]?.madeAt ?? '')}</summary>
      <p>{words.text}</p>
      <ul>
        {copies.map((copy) => (
          <li key={copy.path}>
            {words.made(copy.madeAt, copy.size)}
            <br />
            {words.why[copy.reason]}
            <br />
            <span className="start__path">{copy.path}</span>
            <br />
            <Button kind="quiet" icon={FolderOpen} onClick={() => onLook(copy)} aria-label={words.lookOf(copy.madeAt)}>
              {words.look}
            </Button>
            <Button kind="quiet" icon={Trash2} onClick={() => onRemove(copy)} aria-label={words.removeOf(copy.madeAt)}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
