import type { Document } from '../../../../../core/document/document.ts';
import { actionsOfSession } from '../../../../../core/document/view.ts';
import type { Step } from '../../../kit/steps.ts';
import { Button } from '../../../kit/ui/Button.tsx';
import { nl } from '../../../locale/nl/index.ts';

/** The agreed actions, to read; they are made and changed in their own step. */
export function ListActions({
  document,
  onGoTo,
}: {
  readonly document: Document;
  readonly onGoTo: (step: Step) => void;
}) {
  const actions = actionsOfSession(document);
  const { card, list } = nl.praatplaat;
  return (
    <>
      {actions.length > 0 ? (
        <ul className="list__items">
          {actions.map((action) => (
            <li key={action.id} className="list-card list-card--scan">
              <p className="list-card__text">{action.what}</p>
              <p className="list__hint">{card.actionBy(action.who, action.dueDate)}</p>
              {!action.firstStep && <p className="list__warning">{card.noFirstStep}</p>}
            </li>
          ))}
        </ul>
      ) : (
        <p className="list__hint">{list.empty}</p>
      )}
      <Button onClick={() => onGoTo('agreements')}>{list.toAgreements}</Button>
    </>
  );
}
