import { FolderOpen, HardDriveUpload } from 'lucide-react';
import { useState } from 'react';
import type { SecondPlace as Place } from '../../../../core/contract/second-place-methods.ts';
import type { DataCopy } from '../../../../core/contract/snapshots.ts';
import { attempt } from '../../kit/notices.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useApi } from '../../store/api.ts';
import { useFetched } from '../../store/useFetched.ts';
import { RestoreDialog } from './RestoreDialog.tsx';
import { SecondPlaceDialog } from './SecondPlaceDialog.tsx';

const words = nl.secondPlace;

/** Where sealed copies go besides this laptop, what is there, and the way to choose. */
export function SecondPlace({ onOpen }: { readonly onOpen: (trajectoryId: string) => void }) {
  const api = useApi();
  const [moment, setMoment] = useState(0);
  const place = useFetched('secondPlace.state', null, moment);
  const [choosing, setChoosing] = useState(false);
  const [said, setSaid] = useState('');
  const [looking, setLooking] = useState<DataCopy | null>(null);
  const changed = (sentence: string) => {
    setSaid(sentence);
    setMoment((count) => count + 1);
  };
  const copy = () =>
    void attempt('secondPlace.copy', async () => {
      await api.call('secondPlace.copy', null);
      changed(words.made);
    });
  const stop = () =>
    void attempt('secondPlace.stop', async () => {
      await api.call('secondPlace.stop', null);
      changed(words.stopped);
    });
  return (
    <section className="start__copies">
      <h2 className="start__second">{words.title}</h2>
      {place ? <Standing place={place} onLook={setLooking} /> : <p>{words.none}</p>}
      <p role="status">{said}</p>
      <div className="start__buttons">
        {place?.isThere && (
          <Button icon={HardDriveUpload} onClick={copy}>
            {words.now}
          </Button>
        )}
        <Button icon={FolderOpen} onClick={() => setChoosing(true)}>
          {place ? words.other : words.choose}
        </Button>
        {place && (
          <Button kind="quiet" onClick={stop}>
            {words.stop}
          </Button>
        )}
      </div>
      {choosing && (
        <SecondPlaceDialog
          onChosen={() => {
            setChoosing(false);
            changed(words.made);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
      {looking && <RestoreDialog copy={looking} onOpen={onOpen} onClose={() => setLooking(null)} />}
    </section>
  );
}

interface StandingProps {
  readonly place: Place;
  readonly onLook: (copy: DataCopy) => void;
}

function Standing({ place: { folder, isThere, isLate, lastAt, copies }, onLook }: StandingProps) {
  return (
    <>
      <p>{isThere ? words.there(folder) : words.away(folder)}</p>
      <p>{words.last(lastAt)}</p>
      {isLate && <p role="alert">{words.late}</p>}
      {copies.length > 0 && (
        <details>
          <summary>{words.list(copies.length)}</summary>
          <ul>
            {copies.map((copy) => (
              <li key={copy.path}>
                {nl.start.copies.made(copy.madeAt, copy.size)}
                <br />
                <Button
                  kind="quiet"
                  icon={FolderOpen}
                  onClick={() => onLook(copy)}
                  aria-label={nl.start.copies.lookOf(copy.madeAt)}
                >
                  {nl.start.copies.look}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
