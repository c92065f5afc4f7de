/**
 * The probability of t or more by Student's distribution with a whole number of degrees of freedom (rounded down: that is
 * the careful side).
 *
 * Source: Student (1908), Biometrika 6, 1-25; the finite sums of M. Abramowitz & I. Stegun (1964), formulas 26.7.3 and 26.7.4.
 */
export function studentTail(t: number, freedom: number): number {
  const whole = Math.floor(freedom);
  if (whole < 1) return 0.5;
  const angle = Math.atan(t / Math.sqrt(whole));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = whole % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = whole === 1 ? 0 : term;
  for (let i = isOdd ? 3 : 2; i <= whole - 2; i += 2) {
    term *= (cosine * cosine * (i - 1)) / i;
    sum += term;
  }
  const between = isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
  return Math.min(1, Math.max(0, (1 - between) / 2));
}
