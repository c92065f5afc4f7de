import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { matchesSearch, searchKey } from '../../../../core/domain/search.ts';
import type { TrajectorySummary } from '../../../../core/domain/trajectory.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { EmptyState } from '../../kit/ui/EmptyState.tsx';
import { SearchField } from '../../kit/ui/SearchField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { MunicipalityDialog } from './MunicipalityDialog.tsx';
import { RenewDialog } from './RenewDialog.tsx';
import { SaveFileDialog } from './SaveFileDialog.tsx';
import { TrajectoryBin } from './TrajectoryBin.tsx';
import { TrajectoryCard } from './TrajectoryCard.tsx';
import type { Trajectories } from './useTrajectories.ts';

/** With more trajectories than fit in sight there is a search. */
const SEARCH_FROM = 5;

type Asking = { readonly what: 'rename' | 'renew' | 'file'; readonly of: TrajectorySummary };

interface Props {
  readonly trajectories: Trajectories;
  readonly onOpen: (id: string) => void;
}

/** All trajectories, the one that was opened last on top. */
export function TrajectoryList({ trajectories, onOpen }: Props) {
  const { list, failed, reload, rename, remove, renewSample } = trajectories;
  const [asking, setAsking] = useState<Asking | null>(null);
  const [said, setSaid] = useState('');
  const [query, setQuery] = useState('');
  const searched = list && list.length >= SEARCH_FROM ? query : '';
  const found = lastOpenedFirst(list ?? []).filter((one) => matchesSearch(searchKey(one.municipality), searched));
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => setAsking(null);
  const removeNow = async ({ id, municipality }: TrajectorySummary) => {
    if (await remove(id)) goOn(nl.start.removed(municipality), close);
  };
  const renewNow = async ({ id }: TrajectorySummary) => {
    if (await renewSample(id)) goOn(nl.start.renewed, close);
  };
  const goOn = (text: string, closeDialog: () => void) => {
    setSaid(text);
    // First the dialog is gone: until then nothing outside it takes the focus.
    flushSync(closeDialog);
    heading.current?.focus();
  };
  return (
    <section className="start__list">
      <h2 ref={heading} tabIndex={-1}>
        {nl.start.listTitle}
      </h2>
      <p className="start__said" role="status">
        {said}
      </p>
      {!list && (failed ? <Button onClick={reload}>{nl.start.retry}</Button> : <p>{nl.start.loading}</p>)}
      {list?.length === 0 && <EmptyState text={nl.start.empty} />}
      {list && list.length >= SEARCH_FROM && <SearchField label={nl.start.search} value={query} onChange={setQuery} />}
      {list && list.length > 0 && found.length === 0 && <EmptyState text={nl.start.notFound(query)} />}
      {found.length > 0 && (
        <ul className="start__cards">
          {found.map((trajectory) => (
            <TrajectoryCard
              key={trajectory.id}
              trajectory={trajectory}
              onOpen={() => onOpen(trajectory.id)}
              onRename={() => setAsking({ what: 'rename', of: trajectory })}
              onSaveFile={() => setAsking({ what: 'file', of: trajectory })}
              onRemove={() => void removeNow(trajectory)}
              onRenew={() => setAsking({ what: 'renew', of: trajectory })}
            />
          ))}
        </ul>
      )}
      <TrajectoryBin trajectories={trajectories} onDone={goOn} />
      {asking?.what === 'rename' && (
        <MunicipalityDialog
          title={nl.start.renameTitle}
          button={nl.start.save}
          name={asking.of.municipality}
          onSave={(municipality) => rename(asking.of.id, municipality)}
          onClose={close}
        />
      )}
      {asking?.what === 'file' && <SaveFileDialog trajectory={asking.of} onClose={close} />}
      {asking?.what === 'renew' && <RenewDialog onRenew={() => void renewNow(asking.of)} onClose={close} />}
    </section>
  );
}

function lastOpenedFirst(list: readonly TrajectorySummary[]): TrajectorySummary[] {
  return [...list].sort((a, b) => Date.parse(b.lastOpened) - Date.parse(a.lastOpened));
}
