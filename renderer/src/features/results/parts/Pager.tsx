import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';

interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
  /** What the pages are of, in front of the number. */
  readonly what?: string;
}

/** Leafs through what does not fit in one picture; nothing when it does. */
export function Pager({ page, pages, onPage, what }: PagerProps) {
  const words = nl.results.pager;
  if (pages < 2) return null;
  const go = (to: number) => to >= 0 && to < pages && onPage(to);
  return (
    <nav className="results-pager" aria-label={words.label}>
      <Button icon={ChevronLeft} aria-disabled={page === 0} onClick={() => go(page - 1)}>
        {words.previous}
      </Button>
      <span role="status">{[what, words.at(page + 1, pages)].filter(Boolean).join(' ')}</span>
      <Button icon={ChevronRight} aria-disabled={page === pages - 1} onClick={() => go(page + 1)}>
        {words.next}
      </Button>
    </nav>
  );
}
