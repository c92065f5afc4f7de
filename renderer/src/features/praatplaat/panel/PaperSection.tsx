import { Printer, StickyNote } from 'lucide-react';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';
import { useDesk } from '../desk/useDesk.ts';

const words = nl.praatplaat.paper;

/** The way to paper and back. */
export function PaperSection() {
  const open = useDesk((state) => state.open);
  return (
    <section className="desk__section">
      <h2>{words.section}</h2>
      <Button icon={Printer} onClick={() => open({ show: 'printCards' })}>
        {words.open}
      </Button>
      <Button icon={StickyNote} onClick={() => open({ show: 'paperWall' })}>
        {words.wall}
      </Button>
    </section>
  );
}
