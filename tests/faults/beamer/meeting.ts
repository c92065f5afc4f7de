import { perspectiveOf } from '../../../core/cards/card.ts';
import type { RoomContent } from '../../../core/cards/registry.ts';
import type { RoomRecord } from '../../../core/contract/snapshots.ts';
import { PERSPECTIVES, SCAN_PERSPECTIVES } from '../../../core/domain/perspective.ts';
import { holdsCards, type Template } from '../../../core/plate/template.ts';
import type { RoomRound } from '../../../core/voting/room-view.ts';

/** A meeting as it could have gone: what lies on the plate, what was agreed, and what is voted on. */
export interface Meeting {
  readonly name: string;
  readonly template: Template;
  readonly records: readonly RoomRecord[];
  readonly round: Exclude<RoomRound, { state: 'revealed' }>;
  readonly textSize: number;
}

type Random = () => number;

/** A small generator of numbers: the same seed gives the same meeting everywhere. */
function randomFrom(seed: number): Random {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = (
  'wij bellen terug binnen twee dagen en de brief is voor veel mensen te moeilijk Toegangsmedewerkers krijgen ruimte ' +
  'levensloopbestendig schuldhulpverlening aan het loket vertelt iemand zijn verhaal opnieuw gegevensuitwisseling één vast ' +
  'gezicht mantelzorgondersteuningsvoorzieningen de wachttijd loopt op buurthuis huisarts wijkteam samenwerkingsafspraken'
).split(' ');

/** Texts that nobody expects: unbroken, long, of other scripts, with marks that turn or pile up. */
const ODD: readonly ((random: Random) => string)[] = [
  () => 'Wmo/Jeugdwet/Participatiewet/schuldhulpverlening/inburgering/leerplicht/vroegsignalering',
  () => `https://voorbeeldstad.example/${'a'.repeat(100)}`,
  () => 'x'.repeat(120),
  (random) => sentence(random, 160),
  () => 'مرحبا بكم في بلدية المثال، نحن نعمل معا من أجل وصول أفضل',
  () => '\u202eomgekeerd en niet gesloten',
  () => `Z${'\u0310\u0324\u0333'.repeat(12)}a${'\u0361'.repeat(30)}lgo`,
  () => '👩‍👩‍👧‍👦👍🏽 samen 🏘️',
  () => '需要更简单的信件和一个固定的联系人',
  () => 'regel een\n\nregel drie\nregel vier',
];

const between = (random: Random, low: number, high: number) => low + Math.floor(random() * (high - low + 1));
const oneOf = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

function sentence(random: Random, words: number): string {
  return Array.from({ length: words }, () => oneOf(random, WORDS)).join(' ');
}

function anyText(random: Random, odd: number, most = 16): string {
  return random() < odd ? oneOf(random, ODD)(random) : sentence(random, between(random, 1, most));
}

/** The meeting of this seed: from five cards to two hundred, from plain to odd. */
export function meetingOf(seed: number, templates: readonly Template[]): Meeting {
  const random = randomFrom(seed);
  const template = templates[seed % templates.length] as Template;
  const odd = oneOf(random, [0, 0, 0.1, 0.4]);
  const amount = oneOf(random, [5, 12, 25, 40, 60, 120, 200]);
  const zones = template.zones.filter(holdsCards);
  const perZone = new Map<string, number>();
  const cards = Array.from({ length: amount }, (_, i) => {
    const zone = random() < 0.6 ? (zones[1] ?? zones[0]) : oneOf(random, zones);
    if (!zone) throw new Error('a template has a zone for cards');
    const at = perZone.get(zone.id) ?? 0;
    perZone.set(zone.id, at + 1);
    return {
      ...{ kind: 'card' as const, id: `c${i}`, order: i, plateId: 'p' },
      ...{ x: zone.x + (at % 2) * 418, y: zone.y + 130 + Math.floor(at / 2) * (zone.height / 120) },
      content: anyContent(random, odd),
      dots: random() < 0.25 ? between(random, 1, 40) : 0,
    };
  });
  const tasks = Array.from({ length: between(random, 0, 5) }, (_, i) => ({
    ...{ kind: 'improvementTask' as const, id: `t${i}`, order: i, sessionId: 's', plateId: 'p' },
    ...{ x: (template.zones.find(({ role }) => role === 'tasks') ?? template.zones[0])?.x ?? 0, y: 200 + i * 90 },
    ...{
      from: anyText(random, odd, 8),
      to: anyText(random, odd, 10),
      forWhom: random() < 0.5 ? '' : anyText(random, odd, 5),
    },
    why: random() < 0.5 ? '' : anyText(random, odd, 20),
    cardIds: cards.slice(i * 3, i * 3 + between(random, 0, 3)).map(({ id }) => id),
  }));
  const actions = Array.from({ length: between(random, 1, 40) }, (_, i) => ({
    ...{ kind: 'action' as const, id: `a${i}`, order: i, sessionId: 's' },
    taskId: tasks.length > 0 && random() < 0.85 ? oneOf(random, tasks).id : null,
    ...{ what: anyText(random, odd, 14), who: random() < 0.2 ? '' : anyText(random, odd / 2, 3) },
    ...{ dueDate: random() < 0.2 ? null : '2026-12-18', firstStep: random() < 0.4 ? '' : anyText(random, odd, 9) },
    ...{ howWeKnow: '', lookBackDate: null },
  }));
  return {
    name: `meeting ${seed}: ${amount} cards on ${template.id}`,
    ...{ template, textSize: oneOf(random, [28, 48, 48, 48, 64, 96]) },
    records: [...cards, ...groupsOf(random, cards, odd), ...tasks, ...actions],
    round: roundOf(random, cards, odd),
  };
}

function anyContent(random: Random, odd: number): RoomContent {
  const text = anyText(random, odd);
  const of = oneOf(random, SCAN_PERSPECTIVES);
  const chance = random();
  if (chance < 0.1) {
    const bars = SCAN_PERSPECTIVES.map((perspective) => ({ perspective, counts: [9, 12, 7, 3, 2], dontKnow: 1 }));
    return { type: 'statement', scanId: 'x', statementId: text, principle: 6, text, scale: [], bars };
  }
  if (chance < 0.15) {
    const counts = SCAN_PERSPECTIVES.map((perspective) => ({ perspective, count: 27, of: 64 }));
    return { type: 'improvementPoint', scanId: 'x', pointId: text, text, counts };
  }
  if (chance < 0.25) return { type: 'quote', perspective: of, text: text as never, releaseId: text, scanId: 'x' };
  return { type: 'note', perspective: oneOf(random, PERSPECTIVES), text };
}

function groupsOf(
  random: Random,
  cards: readonly { readonly id: string; readonly content: RoomContent }[],
  odd: number,
) {
  const free = cards.filter(({ content }) => content.type === 'note').map(({ id }) => id);
  return Array.from({ length: between(random, 0, 7) }, (_, i) => {
    const cardIds = free.splice(0, between(random, 2, oneOf(random, [3, 6, 20])));
    return { kind: 'group' as const, id: `g${i}`, order: i, plateId: 'p', title: anyText(random, odd, 5), cardIds };
  }).filter(({ cardIds }) => cardIds.length > 1);
}

function roundOf(
  random: Random,
  cards: readonly { readonly id: string; readonly content: RoomContent }[],
  odd: number,
): Meeting['round'] {
  const options = cards.slice(0, between(random, 2, 26)).map(({ id, content }) => ({
    ...{ id, type: content.type, text: content.text },
    perspective: perspectiveOf(content),
  }));
  const question = random() < odd ? sentence(random, 170).slice(0, 1000) : sentence(random, between(random, 3, 12));
  return {
    ...{ state: 'open', id: 'r', question, method: { type: 'agree' }, options, perPerspective: false },
    ...{ people: between(random, 0, 40), voters: 40 },
  };
}
