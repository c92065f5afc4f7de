import type { BrowserContext } from '@playwright/test';
import type { ApiClient } from '../../../core/contract/client.ts';
import type { CallInput } from '../../../core/contract/methods.ts';
import { FIRST } from '../../../core/document/document.ts';
import { PERSPECTIVES } from '../../../core/domain/perspective.ts';
import { atFirst } from '../../helpers/place.ts';
import { connectWindow } from '../../helpers/shell-client.ts';

const CARDS = 60;
const TEXTS = [
  'Eén vast gezicht dat ik kan bellen',
  'Brieven die ik in één keer snap',
  'Iemand die meegaat naar het eerste gesprek',
  'Niet bij elk loket opnieuw mijn verhaal doen',
  'Een plek in de wijk waar je zonder afspraak binnenloopt',
  'Sneller weten waar ik aan toe ben, ook als het nee is',
  'Mag ik afwijken van de regel als dat beter past?',
  'Gegevensuitwisseling tussen Wmo, Jeugd en Participatie',
  'Wachttijd bij schuldhulpverlening korter dan vier weken',
  'Mantelzorgers vragen wat zij zelf nodig hebben',
  'Elke week samen lastige vragen bespreken',
  'Ervaringsdeskundigen laten meelezen met alle brieven',
];
const ZONES = ['start', 'recognise', 'choose'] as const;

/** A window of her own on the program that this browser uses, to fill a session without a hundred clicks. */
export async function connectAs(context: BrowserContext, url: string): Promise<{ api: ApiClient; close(): void }> {
  const { origin } = new URL(url);
  const cookie = (await context.cookies(origin)).map(({ name, value }) => `${name}=${value}`).join('; ');
  const secret = await context.pages()[0]?.evaluate(() => sessionStorage.getItem('praatplaat-window'));
  return connectWindow(origin, { cookie, secret: secret ?? '' });
}

type CommandInput = CallInput<'document.run'>['command'];

/** Sixty cards of the three perspectives in three zones, with dots, two improvement tasks and agreed actions. */
export async function fillPlate(api: ApiClient, trajectoryId: string): Promise<void> {
  const run = (command: CommandInput) => api.call('document.run', { ...atFirst(trajectoryId), command });
  for (let start = 0; start < CARDS; start += 4) {
    const perspective = PERSPECTIVES[(start / 4) % PERSPECTIVES.length] ?? 'policy';
    const zone = ZONES[Math.floor((start * ZONES.length) / CARDS)] ?? 'start';
    const notes = [0, 1, 2, 3].map((i) => ({ id: `n${start + i}`, text: TEXTS[(start + i) % TEXTS.length] ?? '' }));
    await run({ type: 'notes.add', notes, perspective, zone });
  }
  await run({ type: 'group.add', id: 'g1', title: 'Gewone taal', cardIds: ['n21', 'n22', 'n34', 'n35'] });
  await run({ type: 'session.change', changes: { voters: 40 } });
  const cardIds = ['n40', 'n41', 'n42', 'n43'];
  const round = { id: 'r0', question: 'Waar beginnen we mee?', perPerspective: false, voters: 40, parentId: null };
  await run({ type: 'round.add', ...round, method: { type: 'dots', budget: 1, cap: 1 }, cardIds, open: true });
  const options = cardIds.map((optionId, i) => ({ optionId, counts: [[12, 9, 7, 3][i] ?? 0] }));
  await run({ type: 'counts.set', id: 'h0', roundId: 'r0', perspective: null, people: 31, options });
  await run({ type: 'round.reveal', id: 'r0' });
  await addTasks(run);
}

async function addTasks(run: (command: CommandInput) => Promise<unknown>): Promise<void> {
  const task = { type: 'task.add', why: '' } as const;
  const behind = ['n40', 'n41', 'n3', 'n20'];
  await run({
    ...task,
    id: 't1',
    from: 'elke keer bij nul',
    to: 'één gezicht, één plan',
    forWhom: 'gezinnen',
    cardIds: behind,
  });
  await run({
    ...task,
    id: 't2',
    from: 'moeilijke brieven',
    to: 'gewone taal, één blad',
    forWhom: 'iedereen',
    cardIds: ['n42'],
  });
  const action = { type: 'action.add', howWeKnow: '', lookBackDate: null } as const;
  await run({
    ...action,
    id: 'a1',
    taskId: 't1',
    what: 'Proef met tien gezinnen',
    who: 'Fatima en Peter',
    dueDate: '2026-12-18',
    firstStep: 'Vrijdag bellen we de gezinnen',
  });
  await run({
    ...action,
    id: 'a2',
    taskId: 't2',
    what: 'Drie brieven herschrijven',
    who: 'Dilara',
    dueDate: null,
    firstStep: '',
  });
}

/** A closed round of fifteen slips about three cards; not revealed yet. */
export async function holdRound(api: ApiClient, trajectoryId: string): Promise<string> {
  const run = (command: CommandInput) => api.call('document.run', { ...atFirst(trajectoryId), command });
  const cardIds = ['n40', 'n41', 'n42', 'n43', 'n44'];
  const method = { type: 'dots', budget: 3, cap: 2 } as const;
  const round = {
    question: 'Waar beginnen we mee?',
    method,
    cardIds,
    perPerspective: true,
    voters: 15,
    parentId: null,
  };
  await run({ type: 'round.add', id: 'r1', ...round });
  await run({ type: 'round.open', id: 'r1' });
  for (let i = 0; i < 15; i++) {
    const perspective = PERSPECTIVES[i % PERSPECTIVES.length] ?? 'policy';
    const [first = '', second = ''] = [cardIds[i % 2], cardIds[2 + (i % 3)]];
    const choices = [
      { optionId: first, value: 2 },
      { optionId: second, value: 1 },
    ];
    await run({ type: 'ballot.add', id: `b${i}`, roundId: 'r1', source: 'slips', number: i + 1, perspective, choices });
  }
  await run({ type: 'round.close', id: 'r1' });
  return 'r1';
}

/** Twelve of the cards on the matrix, in the places where a room put them. */
export async function layOnMatrix(api: ApiClient, trajectoryId: string): Promise<void> {
  const run = (command: CommandInput) => api.call('document.run', { ...atFirst(trajectoryId), command });
  const keep = ['n0', 'n1', 'n3', 'n4', 'n9', 'n20', 'n40', 'n41', 'n42', 'n43', 'n44', 'n50'];
  const others = Array.from({ length: CARDS }, (_, i) => `n${i}`).filter((id) => !keep.includes(id));
  await run({ type: 'cards.remove', ids: others });
  await run({ type: 'plate.change', id: FIRST.plateId, changes: { templateId: 'importance-influence' } });
  const zones = ['start-now', 'with-others', 'easy', 'not-now'];
  await run({ type: 'cards.tidy' });
  const moves = keep.map((id, i) => ({ id, at: { zone: zones[i % zones.length] ?? '' } }));
  await run({ type: 'cards.move', moves });
}
