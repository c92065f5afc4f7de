import { addRecord, type Decision, removeRecord, updateRecord } from '../document/decision.ts';
import { applyDiff, diffOf } from '../document/diff.ts';
import { type Document, nextOrder, recordOf, sessionOf } from '../document/document.ts';
import type { Template } from '../plate/template.ts';
import { addCards } from './decide-cards.ts';
import type { DeepeningCommand } from './deepening-commands.ts';

type Of<T extends DeepeningCommand['type']> = Extract<DeepeningCommand, { type: T }>;

/** What a command about a deepening does, or why it is refused; `template` lies under the open plate. Pure. */
export function decideDeepening(view: Document, command: DeepeningCommand, template: Template): Decision {
  switch (command.type) {
    case 'deepening.plan': {
      const { type: _, ...fields } = command;
      const order = nextOrder(view, 'deepeningRun');
      const rest = { state: 'planned' as const, yields: [], landedIn: null };
      return addRecord(view, { kind: 'deepeningRun', order, ...fields, ...rest });
    }
    case 'deepening.change':
      return updateRecord(view, 'deepeningRun', command.id, command.changes);
    case 'deepening.remove':
      return removeRecord(view, 'deepeningRun', command.id);
    case 'deepening.land':
      return land(view, command, template);
  }
}

/** Lays each card of a yield in the zone for notes; refused when it lies somewhere already, or when there is no id for each. */
function land(view: Document, { id, origin, cardIds }: Of<'deepening.land'>, template: Template): Decision {
  const run = recordOf(view, 'deepeningRun', id);
  if (!run || run.yields.length !== cardIds.length) return { ok: false, code: 'record-not-found' };
  if (run.landedIn !== null) return { ok: false, code: 'record-exists' };
  const cards = run.yields.flatMap(({ perspective, text }, i) => {
    const cardId = cardIds[i];
    return cardId ? [{ id: cardId, content: { type: 'note' as const, perspective, text, origin } }] : [];
  });
  const laid = addCards(view, template, { cards, at: { role: 'notes' } });
  if (!laid.ok) return laid;
  const after = applyDiff(view, laid.diff);
  const landed = diffOf(after, [{ ...run, state: 'done', landedIn: sessionOf(view).id }]);
  return { ok: true, diff: [...laid.diff, ...landed] };
}
