import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKeyFor, isPrintable, KEY_GROUPS, type KeyUse, keyOn, nameOfPress } from '../../../renderer/src/keys/keys.ts';

const USES = Object.values(KEY_GROUPS).flatMap((group) => Object.keys(group)) as KeyUse[];
const ROOM = Object.keys(KEY_GROUPS.room) as KeyUse[];
const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('the keys', () => {
  it('for the beamer are nothing that people type, but the full stop of a presenter remote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.boolean(), (key, shiftKey) => {
        fc.pre(key !== '.');
        expect(ROOM.filter((use) => isKeyFor(use, { ...plain, key, shiftKey }))).toEqual([]);
      }),
    );
  });

  it('are letters only with Ctrl', () => {
    for (const key of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      for (const shiftKey of [false, true]) {
        expect(
          USES.filter((use) => isKeyFor(use, { ...plain, key, shiftKey })),
          key,
        ).toEqual([]);
      }
    }
  });

  it('have one use each, but for the numbers: they write cards, and while the room looks back they say how far an action is', () => {
    const { lookBack, ...others } = KEY_GROUPS;
    const names = Object.values(others).flatMap((group) => Object.values(group).flat());
    expect(new Set(names).size).toBe(names.length);
    expect(lookBack.judge).toEqual(others.plate.newCard);
  });

  it('are known by Cmd as by Ctrl, and with Shift only where it is asked', () => {
    expect(isKeyFor('list', { ...plain, key: 'L', ctrlKey: true, shiftKey: true })).toBe(true);
    expect(isKeyFor('list', { ...plain, key: 'l', metaKey: true, shiftKey: true })).toBe(true);
    expect(isKeyFor('list', { ...plain, key: 'l', ctrlKey: true })).toBe(false);
    expect(isKeyFor('undo', { ...plain, key: 'z', ctrlKey: true, shiftKey: true })).toBe(false);
    expect(isKeyFor('zoomIn', { ...plain, key: '+', shiftKey: true })).toBe(true);
    expect(isKeyFor('hand', { ...plain, key: ' ' })).toBe(true);
  });

  it('are written as they were pressed', () => {
    expect(nameOfPress({ ...plain, key: 'F9' })).toBe('F9');
    expect(nameOfPress({ ...plain, key: 'l', ctrlKey: true })).toBe('Ctrl+L');
    expect(keyOn('freeze')).toBe('F8');
  });

  it('write something when they are one character without Ctrl, or with AltGr', () => {
    expect(['a', 'é', '.', ' ', '€'].every((key) => isPrintable({ ...plain, key }))).toBe(true);
    expect(isPrintable({ ...plain, key: '@', ctrlKey: true, altKey: true })).toBe(true);
    expect(isPrintable({ ...plain, key: 'c', ctrlKey: true })).toBe(false);
    expect(isPrintable({ ...plain, key: 'F9' })).toBe(false);
  });
});
