import { useMemo, useRef, useState } from 'react';
import { matchesSearch } from '../../../../core/domain/search.ts';
import { Button } from '../../kit/ui/Button.tsx';
import { Dialog } from '../../kit/ui/Dialog.tsx';
import { SearchField } from '../../kit/ui/SearchField.tsx';
import { nl } from '../../locale/nl/index.ts';
import { FollowLink, ManualText } from './ManualText.tsx';
import { MANUAL } from './manual.ts';
import { type ManualSection, targetOf } from './sections.ts';

const words = nl.manual;

/** The handleiding in the program: its parts at the left, to search in, and the chosen one beside them. Needs no internet. */
export function ManualDialog({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ManualSection | undefined>(MANUAL[0]);
  const text = useRef<HTMLElement>(null);
  const found = useMemo(() => MANUAL.filter(({ key }) => matchesSearch(key, query)), [query]);
  const isSearching = query.trim() !== '';
  const open = (section: ManualSection) => {
    setChosen(section);
    if (text.current) text.current.scrollTop = 0;
  };
  const follow = (href: string) => {
    const target = chosen && targetOf(chosen.id.split('#')[0] ?? '', href, MANUAL);
    return target ? () => open(target) : null;
  };
  return (
    <Dialog
      title={words.title}
      wide
      onClose={onClose}
      buttons={
        <Button kind="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <div className="manual">
        <nav className="manual__parts" aria-label={words.parts}>
          <SearchField label={words.search} value={query} onChange={setQuery} />
          <p className="manual__found" role="status">
            {isSearching && words.found(found.length)}
          </p>
          <ul>
            {found.map((section) => (
              <li key={section.id}>
                <button
                  type="button"
                  className={`manual__part manual__part--${isSearching ? 2 : section.depth}`}
                  aria-current={section === chosen ? 'true' : undefined}
                  onClick={() => open(section)}
                >
                  {section.title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
        <section className="manual__text" ref={text} tabIndex={0} aria-label={chosen?.title}>
          {chosen && (
            <FollowLink value={follow}>
              <h3>{chosen.title}</h3>
              <ManualText tokens={chosen.tokens} />
              <Next after={chosen} onOpen={open} />
            </FollowLink>
          )}
        </section>
      </div>
    </Dialog>
  );
}

interface NextProps {
  readonly after: ManualSection;
  readonly onOpen: (section: ManualSection) => void;
}

function Next({ after, onOpen }: NextProps) {
  const next = MANUAL[MANUAL.indexOf(after) + 1];
  if (!next) return null;
  return <Button onClick={() => onOpen(next)}>{words.next(next.title)}</Button>;
}
