import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calm } from '../../../core/typesetting/calm.ts';

test('[P35] marks that pile up on a letter are not all drawn, and a mark that turns the words is not drawn', () => {
  expect(calm(`Z${'\u0310'.repeat(40)}a`)).toBe(`Z${'\u0310'.repeat(4)}a`);
  expect(calm('\u202eniet gesloten\u2067')).toBe('niet gesloten');
});

test('[P35] every other text is drawn as it is', () => {
  for (const text of ['één vast gezicht', 'שָׁלוֹם', 'مرحبا بكم', '👩‍👩‍👧‍👦', 'Wmo/Jeugdwet'])
    expect(calm(text)).toBe(text);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(calm(calm(text))).toBe(calm(text));
    }),
  );
});
