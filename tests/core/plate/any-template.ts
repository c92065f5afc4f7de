import fc from 'fast-check';
import { CardRole, type Template, type Zone, ZoneRole } from '../../../core/plate/template.ts';

const side = fc.integer({ min: 100, max: 2000 });

const zone = (role: fc.Arbitrary<ZoneRole>): fc.Arbitrary<Omit<Zone, 'id'>> =>
  fc.record({ title: fc.string(), x: side, y: side, width: side, height: side, role, prompt: fc.string() });

/** Any template that has a zone for cards: up to eight zones with any roles, also several of one role. */
export const anyTemplate: fc.Arbitrary<Template> = fc
  .record({
    forCards: zone(fc.constantFrom(...CardRole.options)),
    others: fc.array(zone(fc.constantFrom(...ZoneRole.options)), { maxLength: 7 }),
    at: fc.nat(),
  })
  .map(({ forCards, others, at }) => ({
    ...{ id: 'any', name: 'Any', width: 4000, height: 4000, background: '#ffffff', scenery: [] },
    zones: others.toSpliced(at % (others.length + 1), 0, forCards).map((one, i) => ({ ...one, id: `zone ${i}` })),
  }));
