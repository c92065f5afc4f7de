/** Bits that are written one after another. */
export class Bits {
  private readonly bits: boolean[] = [];

  get length(): number {
    return this.bits.length;
  }

  /** Adds the lowest `count` bits of a number, the highest of them first. */
  add(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) this.bits.push(((value >>> i) & 1) === 1);
  }

  /** The bits as bytes; their number must be a multiple of eight. */
  bytes(): number[] {
    return Array.from({ length: this.bits.length / 8 }, (_, i) =>
      this.bits.slice(8 * i, 8 * i + 8).reduce((byte, bit) => 2 * byte + Number(bit), 0),
    );
  }
}
