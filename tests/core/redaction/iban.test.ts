import { expect, test } from 'vitest';
import { findIban } from '../../../core/redaction/numbers/iban.ts';

/** The examples of the IBAN registry (SWIFT, as the registration authority of ISO 13616). */
const EXAMPLES = [
  'NL91ABNA0417164300', 'BE68539007547034', 'DE89370400440532013000', 'FR1420041010050500013M02606', 'LU280019400644750000',
  'GB29NWBK60161331926819', 'IE29AIBK93115212345678', 'ES9121000418450200051332', 'PT50000201231234567890154',
  'IT60X0542811101000000123456', 'AT611904300234573201', 'CH9300762011623852957', 'PL61109010140000071219812874',
  'RO49AAAA1B31007593840000', 'BG80BNBG96611020345678', 'HU42117730161111101800000000', 'CZ6508000000192000145399',
  'SK3112000000198742637541', 'GR1601101250000000012300695', 'TR330006100519786457841326', 'LT121000011101001000',
  'LV80BANK0000435195001', 'EE382200221020145685', 'DK5000400440116243', 'SE4550000000058398257466', 'NO9386011117947',
  'FI2112345600000785', 'HR1210010051863000160',
]; // biome-ignore format: a list of numbers

test.each(EXAMPLES)('finds the whole number of every country, also in groups of four: %s', (iban) => {
  const grouped = iban.replace(/(.{4})(?=.)/g, '$1 ');
  for (const written of [iban, grouped]) {
    const text = `op ${written} graag`;
    expect(findIban(text).map(({ start, end }) => text.slice(start, end))).toContain(written);
  }
});
