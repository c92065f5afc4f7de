import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../../core/document/diff.ts';
import { type Document, emptyDocument } from '../../../core/document/document.ts';
import type { AnyCommand } from '../../../core/gestures/commands.ts';
import { decide } from '../../../core/gestures/decide.ts';
import { connectorsOf } from '../../../core/plate/connectors.ts';
import { passesBehind } from '../../../core/plate/routes.ts';
import { Template } from '../../../core/plate/template.ts';
import { NEW_STAGE, type RoomStage } from '../../../core/room/stage.ts';
import { spotlightOfZone } from '../../../core/room-pages/spotlight.ts';
import { stationViews } from '../../../core/room-pages/stations.ts';
import { platePicture } from '../../../renderer/src/features/projector/plate-pages.ts';
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };
import { kit } from './kit.ts';

const template = Template.parse(startToTask);
const run = (document: Document, command: AnyCommand): Document => {
  const decision = decide(document, command, template);
  if (!decision.ok) throw new Error(decision.code);
  return applyDiff(document, decision.diff);
};
const notes = (zone: string, count: number): AnyCommand => ({
  ...{ type: 'notes.add', perspective: 'policy', zone },
  notes: Array.from({ length: count }, (_, i) => ({ id: `${zone}${i}`, text: `Kaart ${i} bij ${zone}` })),
});
const story: AnyCommand[] = [
  notes('start', 4),
  notes('recognise', 7),
  notes('choose', 3),
  { type: 'group.add', id: 'g', title: 'Samen', cardIds: ['recognise0', 'recognise1'] },
  ...[
    ['start0', 'recognise3'],
    ['start1', 'choose2'],
    ['recognise0', 'recognise6'],
  ].map(([from = '', to = '']): AnyCommand => ({ type: 'cards.connect', from, to, on: true })),
  { type: 'task.add', id: 't', from: '', to: 'Beter', forWhom: '', why: '', cardIds: ['choose0', 'start2'] },
];
const document = story.reduce(run, emptyDocument('start-to-task'));
const picture = (changes: Partial<RoomStage> = {}) => {
  const stage: RoomStage = { ...NEW_STAGE, ...changes };
  const views = stage.station ? stationViews(document, template, stage) : [];
  const drawn = { document, template, kit, chosen: null, connectors: connectorsOf(document) };
  return platePicture({ ...drawn, stage, views });
};
const routesOf = (changes: Partial<RoomStage>) =>
  picture(changes).things.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'line' ? [mark.route] : [])));

describe('the plate for the room', () => {
  it.each([1920, 1728, 1440])(
    '[P43] shows on a picture of %i wide what is connected, behind no other card',
    (width) => {
      const routes = routesOf({ width });
      expect(routes).toHaveLength(5);
      const { pieces } = picture({ width });
      for (const route of routes) {
        const behind = pieces.filter(({ kind, box }) => kind === 'sheet' && passesBehind(route, box));
        expect(behind).toEqual([]);
        for (const { x, y } of route) {
          expect([x >= 0, x <= width, y >= 0, y <= 1080]).toEqual([true, true, true, true]);
        }
      }
    },
  );

  it('[P43] shows on a page of a station what is connected on that page', () => {
    expect(routesOf({ station: { zone: 1, part: 0 } })).toHaveLength(1);
  });

  it('puts one zone in the light: its cards lie over the dark and all others under it', () => {
    const [, , choose] = template.zones;
    if (!choose) throw new Error('no zone');
    const keys = picture({ spotlight: spotlightOfZone(choose) }).things.map(({ key }) => key);
    const dark = keys.lastIndexOf('foot');
    const lit = keys.slice(dark + 1).filter((key) => key !== 'lines:lit');
    expect(lit.toSorted()).toEqual(['card:choose0:0', 'card:choose1:0', 'card:choose2:0', 'zone:2']);
    expect(keys.slice(0, dark)).toEqual(expect.arrayContaining(['zone:0', 'zone:1', 'card:start0:0', 'task:t:0']));
    expect(new Set(keys).size, 'each thing is there once').toBe(keys.length);
  });
});
