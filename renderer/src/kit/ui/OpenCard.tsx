import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  /** The name of the button that opens it, when that is more than its name. */
  readonly label?: string;
  readonly heading: 'h2' | 'h3';
  /** A word beside the name; empty for none. */
  readonly badge?: string;
  /** The one that is open now. */
  readonly isOpen?: boolean;
  /** Without it nothing opens. */
  readonly onOpen?: () => void;
  /** What is told under the name. */
  readonly children: ReactNode;
  readonly buttons: ReactNode;
}

/** An item of a list that opens with a press anywhere on it, with buttons of its own. */
export function OpenCard({ name, label, heading: Heading, badge, isOpen = false, onOpen, children, buttons }: Props) {
  return (
    <li className={isOpen ? 'open-card open-card--open' : 'open-card'}>
      <div className="open-card__text">
        <Heading className="open-card__name">
          {onOpen ? (
            <button type="button" className="open-card__open" onClick={onOpen} aria-label={label}>
              {name}
            </button>
          ) : (
            name
          )}
          {badge && <span className="open-card__badge">{badge}</span>}
        </Heading>
        {children}
      </div>
      <div className="open-card__buttons">{buttons}</div>
    </li>
  );
}
