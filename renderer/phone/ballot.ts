import type { PhoneRound } from '../../core/phones/phone-contract.ts';
import { dutch, h } from './dom.ts';
import { type Draft, dotsLeft, type Group } from './draft.ts';
import { say } from './texts.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const GROUPS = ['residents', 'frontline', 'policy'] as const;
const MATRIX_HIGHEST = 5;

type Option = PhoneRound['options'][number];

/** The letter of a card, as on the beamer. */
export const letterOf = (round: PhoneRound, id: string) =>
  LETTERS[round.options.findIndex((one) => one.id === id)] || '';

/** The rule of the round in one sentence. */
function ruleOf({ method, highest }: PhoneRound): string {
  switch (method.type) {
    case 'dots':
      return say('dotsRule', { n: method.budget, cap: Math.min(method.cap, method.budget) });
    case 'scale':
      return say('scaleRule', { n: highest });
    case 'agree':
      return say('agreeRule');
    default:
      return say('matrixRule');
  }
}

/** The cards with what can be chosen for each; `onChange` is called after each choice. */
export function ballot(round: PhoneRound, draft: Draft, onChange: () => void): HTMLElement {
  const redraws: (() => void)[] = [];
  const change = () => {
    for (const redraw of redraws) redraw();
    onChange();
  };
  const cards = round.options.map((option) =>
    round.method.type === 'dots'
      ? dotCard(round, draft, option, change, redraws)
      : radioCard(round, draft, option, change),
  );
  return h(
    'div',
    { class: 'ballot' },
    h('p', { class: 'rule' }, ruleOf(round)),
    round.perPerspective && groupChoice(draft, change),
    ...cards,
  );
}

function groupChoice(draft: Draft, change: () => void): HTMLElement {
  const choose = (group: Group) => () => {
    draft.group = group;
    change();
  };
  return h(
    'fieldset',
    { class: 'card' },
    h('legend', {}, say('group')),
    h(
      'div',
      { class: 'marks' },
      ...GROUPS.map((group) => mark('group', say(group), draft.group === group, choose(group))),
    ),
  );
}

function heading(round: PhoneRound, option: Option): readonly (HTMLElement | false)[] {
  // A round about its question has one option: the question stands above it.
  if (option.id === round.id) return [h('span', { class: 'unseen' }, round.question)];
  return [h('span', { class: 'letter' }, letterOf(round, option.id)), dutch(option.text)];
}

function dotCard(
  round: PhoneRound,
  draft: Draft,
  option: Option,
  change: () => void,
  redraws: (() => void)[],
): HTMLElement {
  const name = letterOf(round, option.id);
  const count = () => draft.values[option.id] || 0;
  const step = (by: 1 | -1) => () => {
    const button = by === 1 ? more : less;
    if (button.getAttribute('aria-disabled') === 'true') return;
    draft.values[option.id] = count() + by;
    change();
  };
  const less = h('button', { type: 'button', class: 'round', click: step(-1) }, '−');
  const more = h('button', { type: 'button', class: 'round', click: step(1) }, '+');
  less.setAttribute('aria-label', say('dotLess', { card: name }));
  more.setAttribute('aria-label', say('dotMore', { card: name }));
  const shown = h('output', {});
  const card = h(
    'div',
    { class: 'card dots', role: 'group' },
    h('div', { class: 'head' }, ...heading(round, option)),
    h('div', { class: 'steps' }, less, shown, more),
  );
  card.setAttribute('aria-label', `${name} ${option.text}`);
  const redraw = () => {
    const now = count();
    shown.textContent = String(now);
    less.setAttribute('aria-disabled', String(now === 0));
    more.setAttribute('aria-disabled', String(now >= round.highest || dotsLeft(round, draft) <= 0));
    card.classList.toggle('chosen', now > 0);
  };
  redraws.push(redraw);
  redraw();
  return card;
}

function radioCard(round: PhoneRound, draft: Draft, option: Option, change: () => void): HTMLElement {
  const { id } = option;
  const row = (
    name: string,
    title: string | null,
    of: Record<string, number | undefined>,
    marks: readonly [number, string][],
  ) => {
    const choose = (value: number) => () => {
      of[id] = value;
      change();
    };
    const buttons = marks.map(([value, text]) => mark(`${name}-${id}`, text, of[id] === value, choose(value)));
    const list = h('div', { class: 'marks', role: 'radiogroup' }, ...buttons);
    if (title) list.setAttribute('aria-label', title);
    return h('div', {}, title && h('div', { class: 'row' }, title), list);
  };
  const numbers = (highest: number) =>
    Array.from({ length: highest }, (_, i) => [i + 1, String(i + 1)] as [number, string]);
  const rows =
    round.method.type === 'matrix'
      ? [
          row('value', say('importance'), draft.values, numbers(MATRIX_HIGHEST)),
          row('influence', say('influence'), draft.influences, numbers(MATRIX_HIGHEST)),
        ]
      : [
          row(
            'value',
            null,
            draft.values,
            round.method.type === 'agree'
              ? [
                  [1, say('agree')],
                  [0, say('disagree')],
                ]
              : numbers(round.highest),
          ),
        ];
  return h('fieldset', { class: 'card' }, h('legend', { class: 'head' }, ...heading(round, option)), ...rows);
}

function mark(name: string, text: string, checked: boolean, choose: () => void): HTMLElement {
  const input = h('input', { type: 'radio', name, checked, change: choose });
  return h('label', { class: 'mark' }, input, h('span', {}, text));
}
