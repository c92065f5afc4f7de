import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { textOnCard } from '../../core/cards/card.ts';
import type { ProjectorFrame } from '../../core/contract/snapshots.ts';
import { type Document, recordsOf } from '../../core/document/document.ts';
import { ActionStatus } from '../../core/document/records.ts';
import { Template } from '../../core/plate/template.ts';
import { NEW_STAGE, type RoomStage, roomWidthFor } from '../../core/room/stage.ts';
import { actionPages } from '../../core/room-pages/action-pages.ts';
import type { RoomLookBack } from '../../core/room-pages/look-back.ts';
import { lookBackPages } from '../../core/room-pages/look-back-pages.ts';
import { readBackPages } from '../../core/room-pages/read-back-pages.ts';
import { spotlightOfZone } from '../../core/room-pages/spotlight.ts';
import { stationViews } from '../../core/room-pages/stations.ts';
import { votingPages } from '../../core/room-pages/voting-pages.ts';
import { calm } from '../../core/typesetting/calm.ts';
import { chosenOf } from '../../core/voting/chosen.ts';
import { loadPlateKit } from '../../renderer/src/plate/usePlateKit.ts';
import empty from '../../resources/templates/empty.json' with { type: 'json' };
import influence from '../../resources/templates/importance-influence.json' with { type: 'json' };
import startToTask from '../../resources/templates/start-to-task.json' with { type: 'json' };
import { type Meeting, meetingOf } from '../faults/beamer/meeting.ts';
import { beamer, SIZES } from './support/beamer.tsx';
import { bare, writtenOn, wrongOnBeamer } from './support/measure-beamer.ts';

const templates = [startToTask, startToTask, influence, empty].map((json) => Template.parse(json));
/** A few here; `npm run faults:beamer` draws hundreds. */
const MEETINGS = Number(import.meta.env.VITE_MEETINGS ?? 7);
/** Meeting 11 has headings in Chinese, as wide as their line. */
const FIRST = Number(import.meta.env.VITE_FIRST_MEETING ?? 11);

beforeAll(async () => void (await loadPlateKit()));

interface Picture {
  readonly name: string;
  readonly frame: ProjectorFrame;
}

/** Every picture of the plate and the lists of a meeting, in the order in which a remote goes through them. */
function picturesOf({ records, template, round, textSize }: Meeting, width: number) {
  const stage: RoomStage = { ...NEW_STAGE, width, look: { ...NEW_STAGE.look, textSize } };
  const document: Document = Object.fromEntries(records.map((record) => [record.id, record]));
  const about = { municipality: 'Voorbeeldstad', revision: 1, records: [...records] };
  const cards = recordsOf(document, 'card').map(({ id }) => id);
  const connectors = cards.flatMap((from, i) =>
    i % 5 === 0 && cards[i + 7] ? [{ from, to: cards[i + 7] ?? '' }] : [],
  );
  const chosen = chosenOf(document);
  const plate = (changes: Partial<RoomStage>): ProjectorFrame => ({
    ...{ show: 'praatplaat', template, ...about, connectors, chosen },
    stage: { ...stage, ...changes },
  });
  const stations = stationViews(document, template, stage).map(
    ({ zone, part }): Picture => ({
      name: `station ${zone + 1}, page ${part + 1}`,
      frame: plate({ station: { zone, part } }),
    }),
  );
  const pages = (count: number, name: string, frame: (page: number) => ProjectorFrame): Picture[] =>
    Array.from({ length: count }, (_, page) => ({ name: `${name}, page ${page + 1}`, frame: frame(page) }));
  return {
    document,
    stations,
    others: [
      { name: 'the whole plate', frame: plate({}) },
      { name: 'a lit card', frame: plate({ spotlight: 'c0' }) },
      ...template.zones.slice(0, 2).map((zone) => ({
        name: `lit: ${zone.title}`,
        frame: plate({ spotlight: spotlightOfZone(zone) }),
      })),
      ...pages(actionPages(document, stage).length, 'actions', (page) => ({
        ...{ show: 'actions', ...about },
        stage: { ...stage, page },
      })),
      ...pages(readBackPages(document, stage).length, 'read back', (at) => ({ show: 'readBack', ...about, at, stage })),
      ...lookBacks(document, stage),
      ...pages(votingPages(round, stage).pages.length, 'voting', (page) => ({
        ...{ show: 'votingRound', municipality: 'Voorbeeldstad', round },
        stage: { ...stage, page },
      })),
    ] satisfies Picture[],
  };
}

/** Looking back at actions of the meeting, as if an earlier one agreed them: with and without names, and with a note of any length. */
function lookBacks(document: Document, stage: RoomStage): Picture[] {
  const actions = recordsOf(document, 'action').slice(0, 3);
  const notes = ['', ...recordsOf(document, 'card').map(({ content }) => content.text)];
  return actions.flatMap(({ what, who, dueDate }, i): Picture[] => {
    const action: RoomLookBack = {
      ...{ what, task: notes[i + 1] ?? '', dueDate, isPast: i === 0, agreedOn: '2026-12-03' },
      ...{
        status: ActionStatus.options[i + 1] ?? null,
        note: (notes[i] ?? '').repeat(i + 1),
        who: i === 1 ? who : null,
      },
      ...{ number: i + 1, of: i === 2 ? 18 : 12, marks: i === 2 ? [] : Array(12).fill('dropped') },
    };
    return lookBackPages(action, stage).map((_, page) => ({
      name: `look back ${i + 1}, page ${page + 1}`,
      frame: { show: 'lookBack', municipality: 'Voorbeeldstad', action, stage: { ...stage, page } },
    }));
  });
}

/** Where to keep the pictures, to look at them; not kept otherwise. */
const KEEP: string | undefined = import.meta.env.VITE_PICTURES;

async function keep(picture: Element, name: string): Promise<void> {
  if (KEEP) await page.screenshot({ element: picture, path: `${KEEP}/${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png` });
}

/** What is wrong with how the cards are spread over the pages: each is there once, with all its words. */
function wrongWithCards(document: Document, written: ReadonlyMap<string, readonly string[]>): string[] {
  return recordsOf(document, 'card').flatMap(({ id, content }) => {
    const parts = [...written].filter(([thing]) => thing.startsWith(`card:${id}:`));
    const twice = parts.filter(([, texts]) => texts.length > 1).map(([thing]) => `${thing} is on two pages`);
    const all = bare(parts.map(([, [text = '']]) => text).join(''));
    const words = bare(calm(textOnCard(content)));
    // In parts, each begins with the label of the card.
    const isThere = parts.length > 1 ? all.length >= words.length : all.includes(words);
    return isThere ? twice : [...twice, `${id} says ${all.slice(0, 60)} and not ${words.slice(0, 60)}`];
  });
}

describe.each(SIZES)('on a beamer of $width by $height', (size) => {
  test.each(Array.from({ length: MEETINGS }, (_, i) => meetingOf(FIRST + i, templates)))(
    'every picture of $name can be read, and every card is on one page',
    async (meeting) => {
      if (KEEP) await page.viewport(size.width, size.height);
      const draw = beamer(size);
      const { document, stations, others } = picturesOf(meeting, roomWidthFor(size));
      const wrong: string[] = [];
      const written = new Map<string, string[]>();
      for (const { name, frame } of [...stations, ...others]) {
        const picture = draw(frame);
        wrong.push(...wrongOnBeamer(picture).map((fault) => `${name}: ${fault}`));
        await keep(picture, `${size.width} ${meeting.name.slice(0, 12)} ${name}`);
        if (!name.startsWith('station')) continue;
        for (const [thing, text] of writtenOn(picture)) written.set(thing, [...(written.get(thing) ?? []), text]);
      }
      expect([...wrong, ...wrongWithCards(document, written)]).toEqual([]);
    },
  );
});
