import { accept, addRecord, type Decision, updateRecord } from '../document/decision.ts';
import { type Document, nextOrder, recordOf } from '../document/document.ts';
import { given } from '../domain/given.ts';
import type { Template } from '../plate/template.ts';
import { addCards } from './decide-cards.ts';
import type { JourneyCommand } from './journey-commands.ts';

type Of<T extends JourneyCommand['type']> = Extract<JourneyCommand, { type: T }>;

/** What a command about a customer journey does, or why it is refused; `template` lies under the open plate. Pure. */
export function decideJourney(view: Document, command: JourneyCommand, template: Template): Decision {
  switch (command.type) {
    case 'teller.add': {
      const { type: _, ...fields } = command;
      return addRecord(view, { kind: 'teller', order: nextOrder(view, 'teller'), ...fields, withdrawnOn: null });
    }
    case 'teller.change':
      return isWithdrawn(view, command.id)
        ? { ok: false, code: 'teller-withdrawn' }
        : updateRecord(view, 'teller', command.id, command.changes);
    case 'moment.add':
      return addMoment(view, command, template);
    case 'moment.change':
      return changeMoment(view, command);
  }
}

const isWithdrawn = (view: Document, id: string) => (recordOf(view, 'teller', id)?.withdrawnOn ?? null) !== null;

/** A moment is of somebody who told it. */
function addMoment(view: Document, { id, zone, type: _, ...told }: Of<'moment.add'>, template: Template): Decision {
  if (!recordOf(view, 'teller', told.tellerId)) return { ok: false, code: 'record-not-found' };
  if (isWithdrawn(view, told.tellerId)) return { ok: false, code: 'teller-withdrawn' };
  const content = { type: 'moment' as const, perspective: 'residents' as const, ...told };
  return addCards(view, template, { cards: [{ id, content }], at: { zone } });
}

function changeMoment(view: Document, { id, changes }: Of<'moment.change'>): Decision {
  const card = recordOf(view, 'card', id);
  if (card?.content.type !== 'moment') return { ok: false, code: 'record-not-found' };
  return accept(view, { ...card, content: { ...card.content, ...given(changes) } });
}
