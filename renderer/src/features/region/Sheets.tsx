import { X } from 'lucide-react';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import type { Region } from './useRegion.ts';

const words = nl.region;

interface Props {
  readonly sheets: Region['sheets'];
  readonly onRemove: (key: string) => void;
}

/** The sheets that were read in, and from whom. */
export function Sheets({ sheets, onRemove }: Props) {
  return (
    <section className="region__card" aria-labelledby="region-sheets">
      <h2 id="region-sheets">{words.sheetsTitle}</h2>
      <ul className="region__sheets">
        {sheets.map(({ key, municipality, contact, madeOn }) => (
          <li key={key}>
            <span>
              {words.sheet(municipality, madeOn)}
              {contact && <span className="region__soft"> {words.contact(contact)}</span>}
            </span>
            <Button kind="quiet" icon={X} aria-label={words.removeOf(municipality)} onClick={() => onRemove(key)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
