import { useDesk } from '../desk/useDesk.ts';
import { BinDialog } from './BinDialog.tsx';
import { OpenRoundDialog } from './OpenRoundDialog.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { PaperWallDialog } from './paper/PaperWallDialog.tsx';
import { PrintCardsDialog } from './paper/PrintCardsDialog.tsx';
import { TaskDialog } from './TaskDialog.tsx';
import { TakeAwayDialog } from './take-away/TakeAwayDialog.tsx';
import { TimelineDialog } from './timeline/TimelineDialog.tsx';

/** The dialog that lies over the desk, if one does. */
export function DeskDialogs() {
  const dialog = useDesk((state) => state.dialog);
  const open = useDesk((state) => state.open);
  const onClose = () => open(null);
  switch (dialog?.show) {
    case 'task':
      return <TaskDialog draft={dialog.draft} onClose={onClose} />;
    case 'paste':
      return <PasteDialog notes={dialog.notes} onClose={onClose} />;
    case 'bin':
      return <BinDialog onClose={onClose} />;
    case 'timeline':
      return <TimelineDialog onClose={onClose} />;
    case 'takeAway':
      return <TakeAwayDialog onClose={onClose} />;
    case 'printCards':
      return <PrintCardsDialog onClose={onClose} />;
    case 'paperWall':
      return <PaperWallDialog onClose={onClose} />;
    case 'openRound':
      return <OpenRoundDialog onClose={onClose} />;
    case undefined:
      return null;
  }
}
