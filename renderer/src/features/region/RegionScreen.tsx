import { FileInput, Share2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../kit/ui/Button.tsx';
import { EmptyState } from '../../kit/ui/EmptyState.tsx';
import { useFileDrop } from '../../kit/useFileDrop.ts';
import { nl } from '../../locale/nl/index.ts';
import { AlreadyThere } from './AlreadyThere.tsx';
import { Figures } from './Figures.tsx';
import { MakeSheet } from './MakeSheet.tsx';
import { Sheets } from './Sheets.tsx';
import { useAddFile, useRegion } from './useRegion.ts';
import { Wall } from './Wall.tsx';

const words = nl.region;

/** Other municipalities (regio): what they want and do on a wall, figures only from four of them, and our own sheet. */
export function RegionScreen() {
  const [withNames, setWithNames] = useState(true);
  const [making, setMaking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const acts = useRegion(withNames);
  const addFile = useAddFile(acts.store);
  const over = useFileDrop((files) => void addFile(files));
  const { region, waiting, said } = acts;
  const count = region?.sheets.length ?? 0;
  return (
    <div className={over ? 'region region--over' : 'region'}>
      <header className="region__head">
        <div>
          <h1>{words.title}</h1>
          <p className="region__soft">{words.lead(count)}</p>
        </div>
        <div className="region__buttons">
          <Button icon={FileInput} onClick={() => input.current?.click()}>
            {words.add}
          </Button>
          <input
            ref={input}
            className="visually-hidden"
            type="file"
            multiple
            accept=".json"
            tabIndex={-1}
            aria-label={words.add}
            onChange={(event) => {
              void addFile([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
          <Button kind="primary" icon={Share2} onClick={() => setMaking(true)}>
            {words.make}
          </Button>
        </div>
      </header>
      <p className="region__said" role="status">
        {said}
      </p>
      {region && count === 0 && <EmptyState text={`${words.empty} ${words.orDrop}`} />}
      {region && count > 0 && (
        <div className="region__columns">
          <Wall cards={region.wall} onSaid={acts.tell} />
          <div className="region__side">
            <Figures region={region} withNames={withNames} onNames={setWithNames} />
            <Sheets sheets={region.sheets} onRemove={(key) => void acts.remove(key)} />
          </div>
        </div>
      )}
      {making && <MakeSheet onClose={() => setMaking(false)} onSaid={acts.tell} />}
      {waiting && (
        <AlreadyThere
          waiting={waiting}
          onHow={(how) => void acts.store(waiting.uploadId, how, words.added)}
          onClose={acts.forget}
        />
      )}
    </div>
  );
}
