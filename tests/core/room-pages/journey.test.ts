import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../../core/document/document.ts';
import type { DocumentRecord } from '../../../core/document/records.ts';
import { Template } from '../../../core/plate/template.ts';
import { journeyPages, type RoomJourney, roomJourney } from '../../../core/room-pages/journey.ts';
import shipped from '../../../resources/templates/journey.json' with { type: 'json' };

const moment = fc.record({
  text: fc.constantFrom('Niets gehoord', 'Steeds iemand anders, en elke keer het hele verhaal opnieuw vertellen'),
  duration: fc.constant('11 weken'),
  feeling: fc.constant(-1 as const),
});
const anyJourney: fc.Arbitrary<RoomJourney> = fc.record({
  title: fc.constant('hulp'),
  phases: fc.array(
    fc.record({
      title: fc.constant('Wachten'),
      intended: fc.constantFrom([], ['hooguit 6 weken']),
      moments: fc.array(moment, { maxLength: 4 }),
    }),
    { minLength: 8, maxLength: 8 },
  ),
  lines: fc.constant([]),
  ideas: fc.array(
    fc.record({
      ...{ kind: fc.constant('idea' as const), text: fc.string(), sign: fc.constant(null) },
      ...{ phase: fc.constant(null), vote: fc.constant(null) },
    }),
    { maxLength: 8 },
  ),
});

describe('the pages of a customer journey for the room', () => {
  it('have each moment and each idea once, on a screen of 16 by 9 and of 4 by 3', () => {
    fc.assert(
      fc.property(anyJourney, fc.constantFrom(1920, 1440), (journey, width) => {
        const pages = journeyPages(journey, { width });
        // Pages after the last moment only have ideas, below the first steps.
        const ofSteps = new Set(pages.map(({ from, count, moment: at }) => JSON.stringify([from, count, at])));
        const shown = [...ofSteps].flatMap((key) => {
          const [from, count, at] = JSON.parse(key) as [number, number, number];
          return journey.phases.slice(from, from + count).flatMap(({ moments }) => moments[at] ?? []);
        });
        expect(shown).toHaveLength(journey.phases.reduce((sum, { moments }) => sum + moments.length, 0));
        expect(pages.flatMap(({ ideas }) => ideas)).toEqual(journey.ideas);
        expect(pages.every(({ ideas }) => ideas.length <= 3)).toBe(true);
      }),
    );
  });

  it('show eight steps beside each other only where all that stands below them can be read', () => {
    const phase = (text: string) => ({
      ...{ title: 'Wachten', intended: [] },
      moments: [{ text, duration: '', feeling: null }],
    });
    const of = (text: string): RoomJourney => {
      return { title: '', phases: Array.from({ length: 8 }, () => phase(text)), lines: [], ideas: [] };
    };
    expect(journeyPages(of('Niets gehoord'), { width: 1920 })).toHaveLength(1);
    expect(journeyPages(of('Niets gehoord'), { width: 1440 })).toHaveLength(2);
    expect(journeyPages(of('Steeds iemand anders, en elke keer het hele verhaal'), { width: 1920 })).toHaveLength(2);
  });
});

describe('a customer journey as the room sees it', () => {
  it('says of which step an idea is when it is connected with a moment of that step', () => {
    const template = Template.parse(shipped);
    const at = (zoneId: string) => {
      const zone = template.zones.find(({ id }) => id === zoneId);
      return { x: zone?.x ?? 0, y: (zone?.y ?? 0) + 90 };
    };
    const records: DocumentRecord[] = [
      {
        ...{ kind: 'plate', id: 'plate', order: 1, sessionId: 'session', title: 'hulp', templateId: 'journey' },
        connectors: [{ from: 'i1', to: 'm' }],
      },
      {
        ...{ kind: 'teller', id: 't', order: 1, label: 'een inwoner', name: 'KANARIE', askedOn: null },
        ...{ consent: { meeting: true, minutes: false, sharing: false }, withdrawnOn: null },
      },
      {
        ...{ kind: 'card', id: 'm', order: 1, plateId: 'plate', ...at('real-waiting') },
        content: {
          ...{ type: 'moment', perspective: 'residents', text: 'Niets gehoord', tellerId: 't' },
          ...{ feeling: -2, duration: '11 weken' },
        },
      },
      ...['i1', 'i2'].map(
        (id, i): DocumentRecord => ({
          ...{ kind: 'card', id, order: i + 2, plateId: 'plate', x: at('ideas').x, y: at('ideas').y + i * 200 },
          content: { type: 'note', perspective: 'frontline', text: `Bel terug ${id}` },
        }),
      ),
    ];
    const view = { ...emptyDocument(), ...Object.fromEntries(records.map((one) => [one.id, one])) };
    const journey = roomJourney(view, { template, title: 'hulp', chosen: null });
    expect(journey.ideas.map(({ text, phase }) => [text, phase])).toEqual([
      ['Bel terug i1', 4],
      ['Bel terug i2', null],
    ]);
    expect(journey.lines).toEqual([{ journeys: 1, points: [{ phase: 4, at: 0.5, feeling: -2 }] }]);
    expect(JSON.stringify(journey)).not.toMatch(/KANARIE|een inwoner|"t"/);
  });
});
