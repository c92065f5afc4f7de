/** The field of 256 elements that QR codes use (ISO/IEC 18004: x^8 + x^4 + x^3 + x^2 + 1). */
const POLYNOMIAL = 0x11d;

/** Product of two elements of the field. */
export function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ (product & 0x80 ? POLYNOMIAL : 0);
    if ((b >>> bit) & 1) product ^= a;
  }
  return product & 0xff;
}

/** The coefficients of (x - 1)(x - 2)(x - 4)... of this degree, without the leading one. */
function generator(degree: number): number[] {
  const coefficients = [...Array<number>(degree - 1).fill(0), 1];
  let root = 1;
  for (let i = 0; i < degree; i++) {
    for (let j = 0; j < degree; j++) {
      coefficients[j] = times(coefficients[j] ?? 0, root) ^ (coefficients[j + 1] ?? 0);
    }
    root = times(root, 2);
  }
  return coefficients;
}

/** The bytes with which errors in `data` can be found and mended. */
export function correctionOf(data: readonly number[], degree: number): number[] {
  const divisor = generator(degree);
  let rest = Array<number>(degree).fill(0);
  for (const byte of data) {
    const factor = byte ^ (rest[0] ?? 0);
    rest = [...rest.slice(1), 0].map((value, i) => value ^ times(divisor[i] ?? 0, factor));
  }
  return rest;
}
