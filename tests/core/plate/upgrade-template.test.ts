import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retitled, Template } from '../../../core/plate/template.ts';
import { upgradeTemplate } from '../../../core/plate/upgrade-template.ts';
import startToTask from '../../../resources/templates/start-to-task.json' with { type: 'json' };
import { anyTemplate } from './any-template.ts';

const shipped = [Template.parse(startToTask)];

/** As it was stored before zones had a role: they said what they held. */
const before = ({ zones, ...template }: Template) => ({
  ...template,
  zones: zones.map(({ role, prompt: _, ...zone }) => ({
    ...zone,
    holds: role === 'tasks' || role === 'actions' ? role : 'cards',
  })),
});
const zoneOf = (id: string, holds: string) => ({ id, title: id, x: 0, y: 0, width: 100, height: 100, holds });
const rolesAfter = (...holds: string[]) => {
  const zones = holds.map((one, i) => zoneOf(`z${i}`, one));
  const stored = { id: 'old', name: 'Old', width: 1, height: 1, background: '#fff', scenery: [], zones };
  return upgradeTemplate(stored, shipped)?.zones.map(({ role }) => role);
};

describe('a template of before zones had a role', () => {
  it('that came from a shipped one gets the roles and prompts of that one, and keeps its titles', () => {
    const own = { ...retitled(Template.parse(startToTask), { name: 'Onze plaat', zones: ['Nu', 'Wij'] }), id: 'own-1' };
    expect(upgradeTemplate(before(own), shipped)).toEqual(own);
  });

  it('gets the roles that its zones had by their place: scan, notes, themes, and choosing last', () => {
    expect(rolesAfter('cards', 'cards', 'cards', 'cards', 'tasks', 'actions')).toEqual([
      ...['from-scan', 'notes', 'theme', 'choose', 'tasks', 'actions'],
    ]);
    expect(rolesAfter('tasks', 'cards', 'cards', 'cards')).toEqual(['tasks', 'from-scan', 'notes', 'choose']);
    expect(rolesAfter('cards', 'actions', 'cards')).toEqual(['from-scan', 'actions', 'notes']);
    expect(rolesAfter('cards', 'tasks')).toEqual(['theme', 'tasks']);
  });

  it('is not needed for what is stored now', () => {
    fc.assert(
      fc.property(anyTemplate, (own) => {
        expect(upgradeTemplate(own, shipped)).toEqual(own);
      }),
    );
  });

  it('is no template when it is damaged, or knows roles of a later program', () => {
    expect(rolesAfter('cards', 'dreams')).toBeUndefined();
    const [first] = shipped;
    const later = { ...first, zones: first?.zones.map((zone) => ({ ...zone, role: 'later' })) };
    for (const damaged of [null, 'x', {}, { zones: 1 }, later]) {
      expect(upgradeTemplate(damaged, shipped)).toBeUndefined();
    }
  });
});
