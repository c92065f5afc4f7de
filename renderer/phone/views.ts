import type { BallotRequest, MessageReply, PhoneRound, PhoneState } from '../../core/phones/phone-contract.ts';
import { ask } from './ask.ts';
import { ballot, letterOf } from './ballot.ts';
import { dutch, h, type Parts } from './dom.ts';
import { choicesOf, type Draft, dotsLeft, lacks } from './draft.ts';
import { randomId } from './storage.ts';
import { chooseLanguage, chosenLanguage, LANGUAGES, say, type Texts } from './texts.ts';

/** Signs in a message; the laptop holds to it too (core/phones). */
const MESSAGE_MOST = 280;

/** The line above everything: the number, and the language. */
export function topLine(number: number | null, onLanguage: () => void): HTMLElement {
  const select = h('select', {
    change: () => {
      chooseLanguage(select.value);
      onLanguage();
    },
  });
  select.setAttribute('aria-label', say('chooseLanguage'));
  for (const code of Object.keys(LANGUAGES)) {
    const { language = code } = LANGUAGES[code] || {};
    select.appendChild(h('option', { value: code, lang: code, selected: code === chosenLanguage() }, language));
  }
  return h(
    'header',
    {},
    number === null ? h('strong', {}, 'Praatplaat') : h('strong', {}, say('number', { n: number })),
    select,
  );
}

/** Typing the code of a voting card. */
export function joinView(problem: keyof Texts | null, code: string, onJoin: (code: string) => void): Parts {
  const input = h('input', {
    ...{ id: 'code', type: 'text', value: code, maxlength: '12', autocapitalize: 'characters' },
    ...{ autocomplete: 'off', autocorrect: 'off', spellcheck: 'false', dir: 'ltr' },
  });
  const submit = (event: Event) => {
    event.preventDefault();
    onJoin(input.value);
  };
  return [
    h('h1', {}, say('joinTitle')),
    h(
      'form',
      { class: 'join', submit },
      h('label', { for: 'code' }, say('joinHint')),
      input,
      problem && h('p', { class: 'problem', role: 'alert' }, say(problem)),
      h('button', { class: 'primary' }, say('join')),
    ),
  ];
}

/** She lets somebody in, or the phone asks to come in. */
export const waitingView = (text: keyof Texts): Parts => [
  h('h1', {}, say('joinTitle')),
  h('p', { role: 'status' }, say(text)),
];

/** Nothing to vote about now. */
export function quietView(
  { number, municipality, counted }: PhoneState,
  onMessage: () => void,
  onOther: () => void,
): Parts {
  return [
    h('p', { class: 'town', lang: 'nl' }, municipality),
    h('p', { class: 'number' }, String(number)),
    h('h1', {}, say('waitTitle', { n: number })),
    h('p', { role: 'status' }, say(counted ? 'counted' : 'waitText')),
    h('button', { type: 'button', click: onMessage }, say('messageWrite')),
    h('button', { type: 'button', class: 'link', click: onOther }, say('otherCard')),
  ];
}

interface Voting {
  readonly round: PhoneRound;
  readonly draft: Draft;
  /** What is said above the ballot. */
  readonly notice: keyof Texts | null;
  readonly onSend: (request: Pick<BallotRequest, 'perspective' | 'choices'>) => void;
}

/** Choosing, and sending it. */
export function voteView({ round, draft, notice, onSend }: Voting): Parts {
  const left = h('p', { class: 'left', 'aria-live': 'polite' });
  const problem = h('p', { class: 'problem', role: 'alert' });
  let sure = false;
  const redraw = () => {
    sure = false;
    problem.textContent = '';
    left.textContent = round.method.type === 'dots' ? say('dotsLeft', { n: dotsLeft(round, draft) }) : '';
  };
  const send = () => {
    const choices = choicesOf(round, draft);
    const lacking = lacks(round, draft);
    if (lacking) problem.textContent = say(lacking);
    else if (choices.length === 0 && !sure) {
      sure = true;
      problem.textContent = say('emptySure');
    } else onSend({ perspective: round.perPerspective ? draft.group : null, choices });
  };
  const cards = ballot(round, draft, redraw);
  redraw();
  return [
    dutch(round.question, 'h1'),
    notice && h('p', { class: 'notice', role: 'status' }, say(notice)),
    cards,
    h('footer', {}, left, problem, h('button', { type: 'button', class: 'primary', click: send }, say('send'))),
  ];
}

/** The vote is on its way. */
export const sendingView = (round: PhoneRound): Parts => [
  dutch(round.question, 'h1'),
  h('p', { class: 'notice', role: 'status' }, say('sending')),
];

/** The vote is on disk. */
export function receivedView(round: PhoneRound, notice: keyof Texts | null, onChange: () => void): Parts {
  const isOpen = round.state === 'open';
  return [
    dutch(round.question, 'h1'),
    h(
      'section',
      { class: 'received' },
      h('p', { class: 'tick', 'aria-hidden': 'true' }, '✓'),
      h('h2', { 'data-first': true }, say(isOpen ? 'received' : 'closed')),
      h('p', {}, say(isOpen ? 'receivedText' : 'closedCounted')),
      notice && h('p', {}, say(notice)),
      summary(round),
      isOpen && h('button', { type: 'button', click: onChange }, say('change')),
    ),
  ];
}

function summary(round: PhoneRound): HTMLElement {
  const choices = round.mine ? round.mine.choices : [];
  if (choices.length === 0) return h('p', {}, say('nothingChosen'));
  const words = (value: number, influence: number | undefined) => {
    if (round.method.type === 'agree') return say(value === 1 ? 'agree' : 'disagree');
    return influence === undefined ? String(value) : `${value} · ${influence}`;
  };
  const isQuestion = (id: string) => id === round.id;
  return h(
    'ul',
    { class: 'summary' },
    ...choices.map(({ optionId, value, influence }) =>
      h(
        'li',
        {},
        !isQuestion(optionId) && h('span', { class: 'letter' }, letterOf(round, optionId)),
        h('strong', {}, words(value, influence)),
      ),
    ),
  );
}

/** There is nothing to choose (any more). */
export const toldView = (round: PhoneRound, text: keyof Texts): Parts => [
  dutch(round.question, 'h1'),
  h('p', { class: 'notice', role: 'status' }, say(text)),
];

interface Message {
  /** Stays what it was while the page around it changes. */
  text: string;
  nonce: string;
}

/** A message to the facilitator. */
export function messageView(message: Message, onBack: (() => void) | null): Parts {
  const text = h('textarea', { id: 'message', rows: '4', dir: 'auto' });
  text.value = message.text;
  const left = h('p', { class: 'left' });
  const told = h('p', { role: 'status', class: 'told' });
  const redraw = () => {
    message.text = text.value;
    left.textContent = say('messageLeft', { n: MESSAGE_MOST - Array.from(text.value.trim()).length });
  };
  text.addEventListener('input', redraw);
  redraw();
  const send = async () => {
    const answer = await ask<MessageReply>('POST', '/message', { nonce: message.nonce, text: text.value });
    if (answer.kind !== 'answer') told.textContent = say('offline');
    else if (answer.value.received) {
      text.value = '';
      message.nonce = randomId();
      redraw();
      told.textContent = say('messageReceived');
    } else told.textContent = say(`message-${answer.value.why}` as keyof Texts);
  };
  return [
    h(
      'section',
      { class: 'message' },
      h('h2', {}, h('label', { for: 'message' }, say('message'))),
      h('p', {}, say('messageHint')),
      text,
      left,
      told,
      h('button', { type: 'button', class: onBack ? 'primary' : '', click: () => void send() }, say('messageSend')),
      onBack && h('button', { type: 'button', click: onBack }, say('back')),
    ),
  ];
}
