import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST } from '../../../core/document/document.ts';
import { sizeOf } from '../../../core/plate/layout.ts';
import { cardFace } from '../../../renderer/src/plate/faces/card.ts';
import { actionsFace, taskFace } from '../../../renderer/src/plate/faces/task.ts';
import { type Face, type Mark, OVERHANG } from '../../../renderer/src/plate/marks.ts';
import { anyContent } from '../../core/cards/arbitrary.ts';
import { kit } from './kit.ts';

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 400 }),
  fc.constantFrom('Toegangsmedewerkers zijn deskundig', 'Kwaliteitsmedewerkersoverlegindicatiestellingsprocedure'),
);

function reachOf(mark: Mark): { right: number; bottom: number } {
  switch (mark.kind) {
    case 'text': {
      const width = kit.measures(mark.style)(mark.text);
      return { right: mark.x + (mark.centred ? width / 2 : width), bottom: mark.baseline };
    }
    case 'box':
      return { right: mark.x + mark.width, bottom: mark.y + mark.height };
    case 'disc':
      return { right: mark.x + mark.radius, bottom: mark.y + mark.radius };
    case 'line':
      return { right: Math.max(...mark.route.map(({ x }) => x)), bottom: Math.max(...mark.route.map(({ y }) => y)) };
    case 'polygon':
      return { right: Math.max(...mark.points.map(([x]) => x)), bottom: Math.max(...mark.points.map(([, y]) => y)) };
  }
}

function expectInside(face: Face): void {
  for (const mark of face.marks) {
    const { right, bottom } = reachOf(mark);
    expect(right).toBeLessThanOrEqual(face.width + OVERHANG);
    expect(bottom).toBeLessThanOrEqual(face.height + OVERHANG);
    if (mark.kind === 'text' && !mark.centred) expect(right).toBeLessThanOrEqual(face.width);
  }
}

describe('the faces of cards', () => {
  it('[P20] text and figures stay on the card, whatever is written on it', () => {
    fc.assert(
      fc.property(anyContent, fc.integer({ min: 0, max: 200 }), (card, dots) => {
        expectInside(cardFace({ content: card }, { dots, badge: String(dots) }, kit));
      }),
    );
  });

  it('[P22] improvement tasks and agreed actions hold their text', () => {
    fc.assert(
      fc.property(text, text, text, (from, to, forWhom) => {
        const task = {
          kind: 'improvementTask',
          id: 't',
          order: 1,
          ...FIRST,
          x: 0,
          y: 0,
          cardIds: [],
          why: '',
        } as const;
        const evidence = { vote: '140 stippen', figures: 12, quotes: 10, moments: 3, notes: 25 };
        const full = { ...task, cardIds: ['a', 'b', 'c'], from, to, forWhom };
        const face = taskFace(full, evidence, kit);
        expectInside(face);
        expect(face.height).toBeLessThanOrEqual(sizeOf(full).height);
        const { sessionId } = FIRST;
        const made = { kind: 'action', id: 'a', order: 1, sessionId, taskId: null } as const;
        const action = { ...made, howWeKnow: '', lookBackDate: null };
        const actions = [{ ...action, what: from, who: to, dueDate: '2026-12-18', firstStep: '' }];
        expectInside(actionsFace(actions, kit, 600));
      }),
    );
  });

  it('[P22] the agreed actions take no more room than they are given, and say how many more there are', () => {
    const whats = fc.array(text, { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(whats, fc.integer({ min: 400, max: 2000 }), (all, room) => {
        const { sessionId } = FIRST;
        const actions = all.map((what, i) => ({
          ...({ kind: 'action', id: `a${i}`, order: i, sessionId, taskId: null, what, who: 'Mo' } as const),
          ...{ dueDate: null, firstStep: 'bellen', howWeKnow: '', lookBackDate: null },
        }));
        const { height, marks } = actionsFace(actions, kit, room);
        expect(height).toBeLessThanOrEqual(room);
        const said = marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
        const shown = said.filter((one) => one.startsWith('Mo')).length;
        const more = said.filter((one) => /^en nog \d+$/.test(one));
        expect(more).toEqual(shown < all.length ? [`en nog ${all.length - shown}`] : []);
      }),
    );
  });

  it('[P23] shows many dots as a row that stays on the card, with their number', () => {
    const { marks } = cardFace(
      { content: { type: 'note', perspective: 'policy', text: 'x' } },
      { dots: 137, badge: '137' },
      kit,
    );
    expect(marks.filter(({ kind }) => kind === 'disc')).toHaveLength(30);
    expect(marks.some((mark) => mark.kind === 'text' && mark.text === '137')).toBe(true);
  });
});
