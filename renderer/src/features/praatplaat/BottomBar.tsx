import {
  ArchiveRestore,
  History,
  ImageDown,
  LayoutList,
  Maximize,
  Minus,
  MousePointerClick,
  Plus,
  Search,
} from 'lucide-react';
import { SIGNS } from '../../../../core/domain/perspective.ts';
import { keyOn } from '../../keys/keys.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { PerspectiveSign } from '../../kit/ui/PerspectiveSign.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useDesk, usePlate } from './desk/useDesk.ts';

/** The bar under the plate: write a card, and look at the plate. */
export function BottomBar() {
  const words = nl.praatplaat.bar;
  const plate = usePlate();
  const take = useDesk((state) => state.take);
  const putDown = useDesk((state) => state.putDown);
  const open = useDesk((state) => state.open);
  const listOpen = useDesk((state) => state.listOpen);
  const toggleList = useDesk((state) => state.toggleList);
  const searching = useDesk((state) => state.searching);
  const search = useDesk((state) => state.search);
  const pointing = useDesk(({ tool }) => tool.kind === 'point');
  return (
    <div className="desk__bar">
      <fieldset className="desk__group">
        <legend className="desk__legend">{words.newCard}</legend>
        {SIGNS.map((perspective, i) => (
          <button
            key={perspective}
            type="button"
            className={`desk__new desk__new--${perspective}`}
            onClick={() => take({ kind: 'note', note: { kind: 'new', perspective } })}
          >
            <PerspectiveSign perspective={perspective} />
            <kbd className="key">{i + 1}</kbd>
          </button>
        ))}
      </fieldset>
      <fieldset className="desk__group">
        <legend className="visually-hidden">{words.zoom}</legend>
        <Button
          icon={Minus}
          aria-label={words.zoomOut}
          title={words.zoomOut}
          onClick={() => plate.current?.zoom(0.8)}
        />
        <Button icon={Plus} aria-label={words.zoomIn} title={words.zoomIn} onClick={() => plate.current?.zoom(1.25)} />
        <Button icon={Maximize} shortcut="0" onClick={() => plate.current?.showAll()}>
          {words.showAll}
        </Button>
        <Button icon={LayoutList} title={nl.keys.named(keyOn('list'))} aria-pressed={listOpen} onClick={toggleList}>
          {words.list}
        </Button>
        <Button
          icon={Search}
          aria-label={nl.praatplaat.search.open}
          title={nl.praatplaat.search.open}
          aria-pressed={searching}
          onClick={() => search(!searching)}
        />
        <Button
          icon={ArchiveRestore}
          aria-label={nl.praatplaat.bin.title}
          title={nl.praatplaat.bin.title}
          onClick={() => open({ show: 'bin' })}
        />
        <Button
          icon={History}
          aria-label={nl.praatplaat.timeline.title}
          title={nl.praatplaat.timeline.title}
          onClick={() => open({ show: 'timeline' })}
        />
        <Button
          icon={ImageDown}
          aria-label={nl.praatplaat.takeAway.heading}
          title={nl.praatplaat.takeAway.heading}
          onClick={() => open({ show: 'takeAway' })}
        />
        <Button
          icon={MousePointerClick}
          aria-pressed={pointing}
          aria-label={nl.control.stations.point}
          title={`${nl.control.stations.pointHint} (${nl.keys.named(keyOn('point'))})`}
          onClick={() => (pointing ? putDown('point') : take({ kind: 'point' }))}
        />
      </fieldset>
    </div>
  );
}
