import { expect, test } from 'vitest';
import { Color, contrastOnWhite, mixWithWhite } from '../../../core/house-style/color.ts';

// The examples of WCAG: black on white is 21 to 1, and #767676 is the lightest grey that passes 4.5.
test('contrast with white is as WCAG computes it', () => {
  expect(contrastOnWhite('000000')).toBeCloseTo(21);
  expect(contrastOnWhite('FFFFFF')).toBeCloseTo(1);
  expect(contrastOnWhite('767676')).toBeCloseTo(4.54, 2);
  expect(contrastOnWhite('777777')).toBeCloseTo(4.48, 2);
  expect(contrastOnWhite('0000FF')).toBeCloseTo(8.59, 2);
  expect(contrastOnWhite('0A0A0A')).toBeCloseTo(19.8, 1);
});

test('mixing with white goes from the colour to white', () => {
  expect(mixWithWhite('204060', 0)).toBe('204060');
  expect(mixWithWhite('204060', 0.5)).toBe('90A0B0');
  expect(mixWithWhite('000100', 1)).toBe('FFFFFF');
  expect(mixWithWhite('000100', 0)).toBe('000100');
});

test('a colour is six digits, whatever their case', () => {
  expect(Color.parse('a0b1c2')).toBe('A0B1C2');
  for (const wrong of ['#a0b1c2', 'a0b1c', 'a0b1c2d', 'g00000']) expect(Color.safeParse(wrong).success).toBe(false);
});
