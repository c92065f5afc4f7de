/** A file that somebody might hand over, by mistake or with bad intent. */
export interface BadInput {
  readonly name: string;
  readonly kind: 'encoding' | 'delimiter' | 'header' | 'shape' | 'values' | 'xlsx' | 'other' | 'bomb' | 'mutant';
  readonly make: () => Uint8Array | Promise<Uint8Array>;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Inputs of one kind from texts or bytes by name. */
export const inputs = (
  kind: BadInput['kind'],
  all: Readonly<Record<string, string | (() => Uint8Array | string | Promise<Uint8Array>)>>,
): BadInput[] =>
  Object.entries(all).map(([name, content]) => ({
    name,
    kind,
    make: async () => {
      const made = typeof content === 'string' ? content : await content();
      return typeof made === 'string' ? bytesOf(made) : made;
    },
  }));

/** The same pseudo-random numbers every time, from 0 to 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** An ordinary small export, to spoil. */
export const GOOD = [
  'Ik vul dit in als;De hulp past bij mijn situatie.;Ik beslis mee over de hulp.;Waarom?',
  'Inwoner;Mee eens;Oneens;Eén loket, coöperatie „De Linde”',
  'Inwoner;Neutraal;Weet ik niet;Ik wacht al een jaar op een reële oplossing',
  'Medewerker toegang;Oneens;Mee eens;',
  'Inwoner;Mee eens;Mee eens;="Ja";',
].join('\r\n');
