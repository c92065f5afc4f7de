import fc from 'fast-check';
import { expect } from 'vitest';
import { type Document, recordOf } from '../../../../core/document/document.ts';
import type { CardRecord } from '../../../../core/document/records.ts';
import { PERSPECTIVES } from '../../../../core/domain/perspective.ts';
import { CardRole, type Template, zoneFor } from '../../../../core/plate/template.ts';
import { template } from '../arbitrary.ts';
import type { Becomes } from './positive.ts';

export const type = <T extends string>(name: T) => fc.constant(name);
export const text = fc.string({ maxLength: 30 });
export const filled = text.map((value) => `n${value}`);
export const day = fc.constantFrom(null, '2026-11-21', '2027-01-01');
export const time = fc.constantFrom(null, '09:30', '14:00');
export const perspective = fc.constantFrom(...PERSPECTIVES);
export const newId = fc.constantFrom('new1', 'new2', 'new3');
export const partly = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(fields, { requiredKeys: [] });
export const some = <T extends string>(...ids: readonly T[]) => fc.subarray([...ids], { minLength: 1 });
export const coordinate = fc.integer({ min: -500, max: 3000 });
export const point = fc.record({ x: coordinate, y: coordinate });
export const zone = fc.constantFrom(...template.zones.map(({ id }) => id));
export const toZone = fc.oneof(
  fc.record({ zone }),
  fc.record({ role: fc.constantFrom(...CardRole.options.filter((role) => role !== 'theme')) }),
);
export const at = fc.oneof(point, toZone);
export type At = typeof at extends fc.Arbitrary<infer T> ? T : never;

/** Where a thing lies that was laid at a position: exactly there, or at the head of the zone or below in it. */
export function laidAt(wish: At, on: Template) {
  if ('x' in wish) return { x: wish.x, y: wish.y };
  const found = 'role' in wish ? zoneFor(on, wish.role) : on.zones.find(({ id }) => id === wish.zone);
  return inZone(found?.id ?? '', on);
}

export const inZone = (zoneId: string, on: Template) => {
  const own = on.zones.find(({ id }) => id === zoneId);
  if (!own) throw new Error(`no zone ${zoneId}`);
  return {
    x: expect.toSatisfy((x: number) => x >= own.x && x < own.x + own.width),
    y: expect.toSatisfy((y: number) => y > own.y && y < own.y + own.height),
  };
};

export const without = (ids: readonly string[], gone: readonly string[]) => ids.filter((id) => !gone.includes(id));
/** What becomes of what names cards that go: tasks, groups, and the rounds that are not open yet. */
export function letGoOf(document: Document, gone: readonly string[]): Becomes {
  const changed = Object.values(document).flatMap((record): [string, object | null][] => {
    switch (record.kind) {
      case 'improvementTask':
        return [[record.id, { cardIds: without(record.cardIds, gone) }]];
      case 'group': {
        const cardIds = without(record.cardIds, gone);
        return [[record.id, cardIds.length === 0 ? null : { cardIds }]];
      }
      case 'plate': {
        const left = record.connectors?.filter(({ from, to }) => !gone.includes(from) && !gone.includes(to)) ?? [];
        return [[record.id, { connectors: left.length > 0 ? left : undefined }]];
      }
      case 'votingRound':
        if (record.state !== 'draft') return [];
        return [[record.id, { options: record.options.filter(({ id }) => !gone.includes(id)) }]];
      default:
        return [];
    }
  });
  return Object.fromEntries(changed);
}
/** The card with this id. */
export function required(document: Document, id: string): CardRecord {
  const card = recordOf(document, 'card', id);
  if (!card) throw new Error(`no card ${id}`);
  return card;
}
