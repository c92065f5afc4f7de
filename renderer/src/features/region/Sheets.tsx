import { ChevronDown, X } from 'lucide-react';
import { Button } from '../../kit/ui/Button.tsx';
import { nl } from '../../locale/nl/index.ts';
import { useMore } from './useMore.ts';
import type { Region } from './useRegion.ts';

const words = nl.region;
/** So many stand there at first, and come with each press. */
const AT_ONCE = 20;

interface Props {
  readonly sheets: Region['sheets'];
  readonly onRemove: (key: string) => void;
}

/** The sheets that were read in, and from whom. */
export function Sheets({ sheets, onRemove }: Props) {
  const { most, more, itemAt } = useMore<HTMLLIElement>(AT_ONCE);
  return (
    <section className="region__card" aria-labelledby="region-sheets">
      <h2 id="region-sheets">{words.sheetsTitle}</h2>
      <ul className="region__sheets">
        {sheets.slice(0, most).map(({ key, municipality, contact, madeOn }, i) => (
          <li key={key} {...itemAt(i)}>
            <span>
              {words.sheet(municipality, madeOn)}
              {contact && <span className="region__soft"> {words.contact(contact)}</span>}
            </span>
            <Button kind="quiet" icon={X} aria-label={words.removeOf(municipality)} onClick={() => onRemove(key)} />
          </li>
        ))}
      </ul>
      {sheets.length > most && (
        <Button kind="quiet" icon={ChevronDown} onClick={more}>
          {words.more(sheets.length - most)}
        </Button>
      )}
    </section>
  );
}
