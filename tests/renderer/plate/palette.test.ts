import { expect, test } from 'vitest';
import { faded } from '../../../renderer/src/plate/faces/parts.ts';
import { inSixDigits } from '../../../renderer/src/plate/palette.ts';

test('a colour that a build wrote short is whole again before it is made see-through', () => {
  expect(inSixDigits('#fff')).toBe('#ffffff');
  expect(inSixDigits('#a1C')).toBe('#aa11CC');
  expect(inSixDigits('#0f5c63')).toBe('#0f5c63');
  expect(faded(inSixDigits('#fff'), 94)).toMatch(/^#[\da-f]{8}$/);
});
