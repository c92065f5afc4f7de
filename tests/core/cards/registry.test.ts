import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { CARD_KINDS, CardKind, CardSource } from '../../../core/cards/registry.ts';
import { DocumentRecord } from '../../../core/document/records.ts';
import { VotingOption } from '../../../core/document/voting-records.ts';
import { MinutesCard } from '../../../minutes/model/model.ts';

const dashed = (kind: string) => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The names of the fields that a schema refused. */
const wrongFields = ({ error }: z.ZodSafeParseResult<unknown>) => error?.issues.map(({ path: at }) => at.at(-1));

describe('the registry of cards', () => {
  it.each(CardKind.options)('%s has a room and a test file of its own', (kind) => {
    const name = dashed(kind);
    expect(existsSync(path.resolve('core/cards', name, `${name}.ts`)), 'core/cards').toBe(true);
    expect(existsSync(path.resolve('tests/core/cards', `${name}.test.ts`)), 'tests/core/cards').toBe(true);
  });

  it.each(CardKind.options)('%s is known to records, ballots, minutes and screens', (kind) => {
    const content = { type: kind };
    const fault = DocumentRecord.safeParse({
      kind: 'card',
      id: 'c',
      order: 1,
      plateId: 'plate',
      x: 0,
      y: 0,
      content,
    });
    expect(wrongFields(fault)).not.toContain('type');
    expect(VotingOption.safeParse({ id: 'c', type: kind, perspective: null, text: '' }).success).toBe(true);
    expect(MinutesCard.safeParse({ id: 'c', type: kind, perspective: null, text: '', vote: null }).success).toBe(true);
    const isSource = !wrongFields(CardSource.safeParse(content))?.includes('type');
    expect(isSource).toBe(CARD_KINDS[kind].fromScan !== null);
  });

  it('a card of a kind that is not there is no record', () => {
    const content = { type: 'photo', text: 'x' };
    const card = { kind: 'card', id: 'c', order: 1, plateId: 'plate', x: 0, y: 0, content };
    expect(wrongFields(DocumentRecord.safeParse(card))).toEqual(['type']);
  });
});
