import { figuresOf, textOnCard } from '../cards/card.ts';
import { kindOf } from '../cards/registry.ts';
import type { Ambition } from '../document/intake.ts';
import type { ActionRecord, CardRecord, ImprovementTaskRecord } from '../document/records.ts';
import type { VotingOption } from '../document/voting-records.ts';
import { type Chosen, voteBehind, voteOn } from '../voting/chosen.ts';
import type { Field, Paragraph, Sheet } from './sheet.ts';

const LABEL: Paragraph = { field: 'label', style: 'label', text: '' };

/** What the cards behind a task got in the vote; the screen adds how many figures and cards stand behind it. */
function behind(vote: string | null): Paragraph {
  return { field: 'behind', style: 'small', text: vote ?? '' };
}

/** A card, with its kind or group above its words. */
export function cardSheet({ id, content }: CardRecord, chosen: Chosen | null): Sheet {
  const { letters } = kindOf(content.type);
  const style = letters === 'regular' ? 'text' : letters;
  return sheetOf(id, 'card', [LABEL, { field: 'text', style, text: textOnCard(content) }], {
    figures: figuresOf(content),
    vote: voteOn(chosen, id),
  });
}

/** An improvement task with all its words. */
export function taskSheet(
  { id, from, to, forWhom, why, cardIds }: ImprovementTaskRecord,
  chosen: Chosen | null,
): Sheet {
  return sheetOf(id, 'task', [
    LABEL,
    ...filled('from', 'text', from),
    { field: 'to', style: 'strong', text: to },
    ...filled('forWhom', 'small', forWhom),
    ...filled('why', 'small', why),
    ...(cardIds.length > 0 ? [behind(voteBehind(chosen, cardIds))] : []),
  ]);
}

/** An agreed action: what, who and when, and the first step; what is still open is said in words. */
export function actionSheet({ id, what, who, dueDate, firstStep }: ActionRecord): Sheet {
  return sheetOf(id, 'action', [
    { field: 'what', style: 'strong', text: what },
    { field: 'who', style: 'small', text: who },
    { field: 'when', style: 'small', text: dueDate ?? '' },
    { field: 'firstStep', style: 'small', text: firstStep },
  ]);
}

/** An agreed action to read back: each part begins with its own word. */
export function readBackSheet({ id, what, who, dueDate, firstStep }: ActionRecord): Sheet {
  return sheetOf(id, 'action', [
    { field: 'what', style: 'strong', text: what },
    { field: 'readWho', style: 'text', text: who },
    { field: 'readWhen', style: 'text', text: dueDate ?? '' },
    { field: 'firstStep', style: 'text', text: firstStep },
  ]);
}

/** An ambition, with the sign by which people will notice that it is reached. */
export function ambitionSheet({ id, text, indicator }: Ambition): Sheet {
  return sheetOf(id, 'title', [{ field: 'what', style: 'strong', text }, ...filled('indicator', 'text', indicator)]);
}

/** Something that is voted on: its letter and whose words it is, and the words. */
export function optionSheet({ id, text }: VotingOption): Sheet {
  return sheetOf(id, 'card', [LABEL, { field: 'text', style: 'text', text }]);
}

/** The heading of a group or a task, where it is too long for the heading itself. */
export function titleSheet(id: string, field: Field, text: string): Sheet {
  return sheetOf(id, 'title', [{ field, style: 'text', text }]);
}

function filled(field: Field, style: Paragraph['style'], text: string): Paragraph[] {
  return text.trim() === '' ? [] : [{ field, style, text }];
}

function sheetOf(
  id: string,
  kind: Sheet['kind'],
  paragraphs: readonly Paragraph[],
  rest: Pick<Sheet, 'figures' | 'vote'> = { figures: null, vote: null },
): Sheet {
  return { id, kind, paragraphs, ...rest, part: 0, parts: 1 };
}
