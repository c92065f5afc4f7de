import { useState } from 'react';
import type { CallInput, Output } from '../../../../../core/contract/methods.ts';
import type { PrincipleNumber } from '../../../../../core/domain/principles.ts';
import type { Decided, PrincipleText } from '../../../../../core/scan/principles/assign.ts';
import { textKey } from '../../../../../core/scan/words/text-key.ts';
import { attempt } from '../../../kit/notices.ts';
import { useApi } from '../../../store/api.ts';

/** A principle, or null: it belongs to none. */
export type Choice = PrincipleNumber | null;

/** A text with what is proposed for it. */
export interface ChoiceItem extends Omit<PrincipleText, 'principle'> {
  readonly proposals: readonly PrincipleNumber[];
  /** Undefined while it has to be chosen. */
  readonly choice: Choice | undefined;
  /** Whether a person chose, and not the program. */
  readonly decided: boolean;
}

interface Step {
  readonly at: number;
  readonly was: Pick<ChoiceItem, 'choice' | 'decided'>;
}

/** The choosing of principles, a text at a time. */
export interface Choosing {
  readonly items: readonly ChoiceItem[];
  /** The text that is asked about. */
  readonly at: number;
  /** How many still have to be chosen. */
  readonly open: number;
  /** What was chosen last, to be said aloud. */
  readonly last: ChoiceItem | null;
  readonly goTo: (at: number) => void;
  /** Chooses for the text that is asked about, or for another. Then the next one that is open is asked about. */
  readonly choose: (choice: Choice, at?: number) => void;
  readonly undo: () => void;
}

const isOpen = ({ choice }: ChoiceItem): boolean => choice === undefined;

/** The next open text below a place, else the first one; the place itself when none is open. */
function nextOpen(items: readonly ChoiceItem[], at: number): number {
  const below = items.findIndex((item, i) => i > at && isOpen(item));
  const any = below >= 0 ? below : items.findIndex(isOpen);
  return any >= 0 ? any : at;
}

function itemOf({ text, kind, principle }: PrincipleText, about: Output<'principles.propose'>[number] | undefined) {
  const decided = about?.decided ?? false;
  return { text, kind, decided, proposals: about?.proposals ?? [], choice: principle ?? (decided ? null : undefined) };
}

/** What was chosen, for the mapping. */
export const decisionsIn = (items: readonly ChoiceItem[]): Decided =>
  new Map(items.map(({ text, choice }) => [textKey(text), choice ?? null]));

/** Every choice is remembered at once for other files that have the text. */
export function useChoosing(texts: readonly PrincipleText[], proposed: Output<'principles.propose'>): Choosing {
  const api = useApi();
  const [items, setItems] = useState<readonly ChoiceItem[]>(() => texts.map((text, i) => itemOf(text, proposed[i])));
  const [at, setAt] = useState(() => nextOpen(items, -1));
  const [steps, setSteps] = useState<readonly Step[]>([]);

  function put(place: number, item: ChoiceItem): readonly ChoiceItem[] {
    const { text, choice, decided } = item;
    const decision: CallInput<'principles.decide'>['decision'] =
      decided && choice !== undefined ? { kind: 'belongs', principle: choice } : { kind: 'undecided' };
    void attempt('principles.decide', () => api.call('principles.decide', { text, decision }));
    const changed = items.with(place, item);
    setItems(changed);
    return changed;
  }

  const step = steps.at(-1);
  return {
    items,
    at: Math.max(0, at),
    open: items.filter(isOpen).length,
    last: (step && items[step.at]) ?? null,
    goTo: (place) => setAt(Math.min(items.length - 1, Math.max(0, place))),
    choose(choice, place = at) {
      const item = items[place];
      if (!item) return;
      setSteps([...steps, { at: place, was: item }]);
      const changed = put(place, { ...item, choice, decided: true });
      if (place === at) setAt(nextOpen(changed, at));
    },
    undo() {
      const item = step && items[step.at];
      if (!item) return;
      setSteps(steps.slice(0, -1));
      put(step.at, { ...item, choice: step.was.choice, decided: step.was.decided });
      setAt(step.at);
    },
  };
}
