import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument, plateOf, recordsOf, sessionOf } from '../../../core/document/document.ts';
import { drawnOf } from '../../../core/document/view.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { templateOn } from '../../../core/plate/grown.ts';
import { Template } from '../../../core/plate/template.ts';
import { isFar } from '../../../renderer/src/plate/faces/far.ts';
import { linkCurve } from '../../../renderer/src/plate/link-lines.ts';
import { createSceneBuilder } from '../../../renderer/src/plate/scene.ts';
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };
import { kit } from './kit.ts';

const template = Template.parse(startToTask);

function run(document: Document, ...commands: AnyCommand[]): Document {
  return commands.reduce((before, command) => {
    const decision = decide(before, command, template);
    if (!decision.ok) throw new Error(decision.code);
    return applyDiff(before, decision.diff);
  }, document);
}

const note = (id: string): AnyCommand => ({
  type: 'note.add',
  id,
  perspective: 'residents',
  text: 'Wachtlijsten',
  at: { zone: 'choose' },
});
const task = (id: string, cardIds: string[]): AnyCommand => {
  return { type: 'task.add', id, from: 'vier loketten', to: 'één gezicht', forWhom: '', why: '', cardIds };
};
const action: AnyCommand = {
  ...{ type: 'action.add', id: 'a', taskId: null, what: 'Proef', who: '', dueDate: null },
  ...{ firstStep: '', howWeKnow: '', lookBackDate: null },
};

/** A round about two notes with these dots, revealed at last. */
const voted = (...dots: readonly number[]): AnyCommand[] => [
  {
    ...{ type: 'round.add', id: 'r', question: 'Wat eerst?', method: { type: 'dots', budget: 3, cap: 3 } },
    ...{ cardIds: ['n1', 'n2'], perPerspective: false, voters: 9, parentId: null, open: true },
  },
  {
    ...{ type: 'counts.set', id: 'h', roundId: 'r', perspective: null, people: 9 },
    options: dots.map((count, i) => ({ optionId: `n${i + 1}`, counts: [count] })),
  },
  { type: 'round.reveal', id: 'r' },
];

describe('the scene of a plate', () => {
  it('[P30] an empty plate has a title and a question in every zone that asks one', () => {
    const { items } = createSceneBuilder(kit)(emptyDocument(), template);
    expect(items.map(({ id }) => id)).toEqual(template.zones.flatMap(({ id }) => [`title:${id}`, `prompt:${id}`]));
    expect(items.every(({ fixed }) => fixed)).toBe(true);
    const silent = { ...template, zones: template.zones.map((zone) => ({ ...zone, prompt: '' })) };
    const titles = template.zones.map(({ id }) => `title:${id}`);
    expect(createSceneBuilder(kit)(emptyDocument(), silent).items.map(({ id }) => id)).toEqual(titles);
  });

  it('[P31] draws nothing again that did not change', () => {
    const build = createSceneBuilder(kit);
    const before = run(emptyDocument(), note('n1'), note('n2'));
    const faceOf = (document: Document, id: string) =>
      build(document, template).items.find((item) => item.id === id)?.face;
    const [first, second] = [faceOf(before, 'n1'), faceOf(before, 'n2')];
    const after = run(before, { type: 'note.change', id: 'n1', changes: { text: 'Anders' } });
    expect(faceOf(after, 'n1')).not.toBe(first);
    expect(faceOf(after, 'n2')).toBe(second);
    expect(faceOf(run(after, { type: 'cards.move', moves: [{ id: 'n2', at: { x: 0, y: 0 } }] }), 'n2')).toBe(second);
  });

  it('[P32] connects a task to its cards, and its chips say what these got in the last vote', () => {
    const build = createSceneBuilder(kit);
    const document = run(emptyDocument(), note('n1'), note('n2'), task('t', ['n1']), ...voted(7, 2));
    const { links, items } = build(document, template);
    expect(links.map(({ from, to }) => [from, to])).toEqual([['n1', 't']]);
    const textsOf = (id: string) =>
      items.find((item) => item.id === id)?.face.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
    expect(textsOf('t')).toEqual(expect.arrayContaining(['7 stippen', '1 eigen kaart']));
    expect(textsOf('n1')).toContain('7');
    // What the room is told goes before what the document knows.
    const forRoom = build(document, template, null).items.find(({ id }) => id === 'n1');
    expect(forRoom?.face.marks.some((mark) => mark.kind === 'text' && mark.text === '7')).toBe(false);
  });

  it('[P32] shows no dots before the reveal', () => {
    const document = run(emptyDocument(), note('n1'), note('n2'), ...voted(7, 2).slice(0, -1));
    const { items } = createSceneBuilder(kit)(document, template);
    const marks = items.flatMap(({ face }) => face.marks);
    expect(marks.some((mark) => mark.kind === 'text' && mark.text === '7')).toBe(false);
  });

  it('[P33] the agreed actions give way to improvement tasks', () => {
    const build = createSceneBuilder(kit);
    const tasks = ['t1', 't2', 't3', 't4'].map((id) => task(id, []));
    const { items } = build(run(emptyDocument(), ...tasks, action), template);
    const title = items.find(({ id }) => id === 'title:actions');
    const lowest = Math.max(...items.filter(({ id }) => /^t\d/.test(id)).map(({ y, face }) => y + face.height));
    expect(title?.y).toBeGreaterThan(lowest);
    expect(items.find(({ id }) => id === 'actions:actions')?.y).toBeGreaterThan(title?.y ?? Infinity);
  });

  it('[P34] connectors run between the sides that face each other', () => {
    const card = { x: 0, y: 0, width: 100, height: 100 };
    const [start, , , end] = linkCurve(card, { x: 300, y: 0, width: 100, height: 300 });
    expect([start.x, end.x]).toEqual([100, 300]);
    const [down, , , up] = linkCurve(card, { x: 20, y: 300, width: 100, height: 100 });
    expect([down.y, up.y]).toEqual([100, 300]);
  });

  it('has the tasks of its own plate and the actions of its own session only', () => {
    const before = run(emptyDocument(), note('n1'), task('t', ['n1']), action);
    const plate = plateOf(before);
    const { [plate.id]: _, ...others } = before;
    const view = { ...others, other: { ...plate, id: 'other' } };
    expect(Object.keys(drawnOf(before))).toContain('t');
    expect(Object.keys(drawnOf(view))).not.toContain('t');
    const session = { ...sessionOf(before), id: 'later' };
    const { [sessionOf(before).id]: __, ...rest } = before;
    const made = recordsOf(before, 'action').map(({ id }) => id);
    expect(Object.keys(drawnOf(before))).toEqual(expect.arrayContaining(made));
    expect(Object.keys(drawnOf({ ...rest, later: session }))).not.toEqual(expect.arrayContaining(made));
  });

  it('is of what is drawn of a document: a heading over cards is, private notes are not', () => {
    const before = run(emptyDocument(), note('b'), { type: 'group.add', id: 'g', title: 'Brieven', cardIds: ['b'] });
    const renamed = run(before, { type: 'group.change', id: 'g', title: 'Bellen' });
    const noted = run(before, { type: 'privateNotes.change', text: 'Alleen voor mij' });
    expect(drawnOf(renamed)).not.toEqual(drawnOf(before));
    expect(drawnOf(noted)).toEqual(drawnOf(before));
    const build = createSceneBuilder(kit);
    expect(build(drawnOf(before), template).items).toEqual(build(before, template).items);
  });

  it('[P40] from afar, with 200 cards on her screen, everything that is written can be read, and cards are leaves', () => {
    const notes = (zone: string, count: number): AnyCommand => ({
      ...{ type: 'notes.add', perspective: 'residents', zone },
      notes: Array.from({ length: count }, (_, i) => ({ id: `${zone}${i}`, text: 'Bij elk loket opnieuw beginnen' })),
    });
    const cardIds = Array.from({ length: 12 }, (_, i) => `recognise${i}`);
    const document = run(
      emptyDocument('start-to-task'),
      ...[notes('start', 20), notes('recognise', 150), notes('choose', 28), task('t', []), action],
      { type: 'group.add', id: 'g', title: 'Elke keer opnieuw', cardIds },
      ...[note('n1'), note('n2'), ...voted(19, 3)],
    );
    const { items, bounds } = createSceneBuilder(kit)(document, templateOn(document, template));
    const scale = Math.min(1004 / bounds.width, 640 / bounds.height);
    expect(isFar(scale)).toBe(true);
    const written = items.flatMap(({ face, far }) =>
      (far?.face ?? face).marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])),
    );
    const small = written.filter(({ style }) => style.size * scale < 8.5);
    expect(small.map(({ text }) => text)).toEqual([]);
    expect(written.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['19', 'Kiezen', '1 afspraak', 'één gezicht']),
    );
    const heading = items.find(({ id }) => id === 'heading:g')?.far?.face.marks ?? [];
    const said = heading.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
    expect(said).toBe('Elke keer opnieuw (12 kaarten)');
    const leaf = items.find(({ id }) => id === 'start0')?.far?.face.marks ?? [];
    expect(leaf.some(({ kind }) => kind === 'text')).toBe(false);
    expect(isFar(0.4)).toBe(false);
  });
});
