import './phone.css';
import type {
  BallotReply,
  BallotRequest,
  JoinReply,
  PhoneRound,
  PhoneState,
} from '../../core/phones/phone-contract.ts';
import { ask } from './ask.ts';
import { tellConnection, tellCountdown } from './bars.ts';
import { fill, h, type Parts } from './dom.ts';
import { type Draft, draftOf, type Group } from './draft.ts';
import { createLive } from './live.ts';
import { createPending } from './pending.ts';
import { deviceId, randomId, read, write } from './storage.ts';
import { chosenLanguage, LANGUAGES, type Texts } from './texts.ts';
import {
  joinView,
  messageView,
  quietView,
  receivedView,
  sendingView,
  toldView,
  topLine,
  voteView,
  waitingView,
} from './views.ts';

const RETRY_MS = 2000;
const app = document.getElementById('app') as HTMLElement;
const message = { text: '', nonce: randomId() };

/** A picture by its name: only another one is drawn, so that nobody loses a field or a place. */
interface Picture {
  readonly name: string;
  readonly parts: () => Parts;
}

let state: PhoneState | null = null;
let joining: 'waiting' | 'joining' | null = 'joining';
let problem: keyof Texts | null = null;
let draft: Draft | null = null;
/** The round of which somebody changes a vote that was received. */
let changing = '';
let writing = false;
let notice: keyof Texts | null = null;
let drawn = '';

const live = createLive({ onState, onOut, onConnection: tellConnection });
const pending = createPending({ onAnswer, onOut, onConnection: tellConnection });

function onState(next: PhoneState): void {
  state = next;
  const { round } = next;
  const sent = pending.now();
  if (sent && sent.roundId !== round?.id) pending.hurry();
  if (round && draft?.roundId !== round.id) {
    draft = draftOf(round, knownGroup());
    changing = '';
    notice = null;
  }
  tellCountdown(round ? round.closesIn : null);
  draw();
}

const knownGroup = () => (read('group') || null) as Group;

function onOut(): void {
  live.stop();
  pending.forget();
  state = null;
  joining = null;
  problem = 'freed';
  draw();
}

function onAnswer(reply: BallotReply, request: BallotRequest): void {
  const round = state?.round;
  notice = null;
  changing = '';
  if (reply.received && state && round?.id === request.roundId) {
    const { perspective, choices, turn } = request;
    state = { ...state, round: { ...round, turn, takenBack: false, mine: { perspective, choices } } };
  } else if (!reply.received && reply.why === 'ballot-later-one') {
    // Another tab of this phone voted meanwhile: that one counts, and is shown.
    notice = 'changedElsewhere';
    draft = null;
  }
  void live.look();
  draw();
}

async function join(code: string): Promise<void> {
  const answer = await ask<JoinReply>('POST', '/join', { code, device: deviceId() });
  tellConnection(answer.kind !== 'lost');
  if (answer.kind !== 'answer') return joinAgain(code, 'joining');
  const reply = answer.value;
  if (!reply.joined && reply.why === 'waiting') return joinAgain(code, 'waiting');
  joining = null;
  if (reply.joined) {
    problem = null;
    write('code', code);
    live.start();
  } else {
    problem = reply.why === 'code-needed' ? null : (reply.why as keyof Texts);
    draw();
  }
}

function joinAgain(code: string, why: 'waiting' | 'joining'): void {
  joining = why;
  setTimeout(() => void join(code), RETRY_MS);
  draw();
}

function send(round: PhoneRound, vote: Pick<BallotRequest, 'perspective' | 'choices'>): void {
  if (vote.perspective) write('group', vote.perspective);
  pending.send({ roundId: round.id, turn: round.turn + 1, nonce: randomId(), ...vote });
  draw();
}

function picture(): Picture {
  if (!state) return outside();
  const { round } = state;
  return round ? ofRound(round) : quiet(state);
}

function outside(): Picture {
  const text = joining;
  if (text) return { name: `wait ${text}`, parts: () => waitingView(text) };
  const retry = (code: string) => {
    joining = 'joining';
    void join(code);
  };
  return { name: `join ${problem}`, parts: () => joinView(problem, read('code') || '', retry) };
}

function quiet(now: PhoneState): Picture {
  const write = (on: boolean) => () => {
    writing = on;
    draw();
  };
  const other = () => {
    live.stop();
    state = null;
    problem = null;
    draw();
  };
  if (writing) return { name: 'message', parts: () => messageView(message, write(false)) };
  return { name: `quiet ${now.number} ${now.counted}`, parts: () => quietView(now, write(true), other) };
}

function ofRound(round: PhoneRound): Picture {
  if (pending.now()?.roundId === round.id) return { name: `sending ${round.id}`, parts: () => sendingView(round) };
  if (round.otherWay) return told(round, round.otherWay === 'slips' ? 'otherSlips' : 'otherCardWay');
  if (round.mine && changing !== round.id) return received(round);
  if (round.state === 'closed') return told(round, round.mine ? 'closedCounted' : 'closedNot');
  return voting(round);
}

function told(round: PhoneRound, text: keyof Texts): Picture {
  return { name: `told ${round.id} ${text}`, parts: () => [...toldView(round, text), ...messageView(message, null)] };
}

function received(round: PhoneRound): Picture {
  const change = () => {
    changing = round.id;
    draft = draftOf(round, null);
    draw();
  };
  return {
    name: `received ${round.id} ${round.state} ${round.turn} ${notice}`,
    parts: () => [...receivedView(round, notice, change), ...messageView(message, null)],
  };
}

function voting(round: PhoneRound): Picture {
  const now = draft || draftOf(round, knownGroup());
  draft = now;
  const text = round.takenBack ? 'takenBack' : null;
  // What is sent belongs to the turn that is known by then.
  const onSend: Parameters<typeof voteView>[0]['onSend'] = (vote) => {
    const latest = state?.round;
    if (latest?.id === round.id) send(latest, vote);
  };
  return {
    name: `vote ${round.id} ${text} ${changing}`,
    parts: () => voteView({ round, draft: now, notice: text, onSend }),
  };
}

function draw(force = false): void {
  const { name, parts } = picture();
  if (name === drawn && !force) return;
  const isFirst = drawn === '';
  drawn = name;
  const { direction = 'ltr' } = LANGUAGES[chosenLanguage()] || {};
  document.documentElement.lang = chosenLanguage();
  document.documentElement.dir = direction;
  const number = state ? state.number : null;
  fill(app, [topLine(number, () => draw(true)), h('main', {}, h('div', { class: 'whole' }, ...parts()))]);
  window.scrollTo(0, 0);
  // Who listens hears what is new: the page begins there again.
  const first = app.querySelector<HTMLElement>('[data-first]') || app.querySelector<HTMLElement>('h1');
  if (!first || isFirst) return;
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
}

draw();
void join(location.pathname.slice(1) || read('code') || '');
if (pending.now()) pending.hurry();
