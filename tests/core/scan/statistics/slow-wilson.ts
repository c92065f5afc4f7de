const Z = 1.959963984540054;

/** The score interval by its meaning: the shares that the score test does not reject, found by halving. */
export function slowWilson(k: number, n: number, z = Z): { low: number; high: number } {
  const share = k / n;
  const accepted = (p: number) => Math.abs(share - p) <= z * Math.sqrt((p * (1 - p)) / n) + 1e-15;
  const edge = (inside: number, outside: number) => {
    for (let i = 0; i < 200; i++) {
      const middle = (inside + outside) / 2;
      if (accepted(middle)) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  return { low: edge(share, 0), high: edge(share, 1) };
}
