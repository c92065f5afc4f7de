const kept = new Map<string, string>();

/** What this phone keeps; in memory where the browser keeps nothing. */
export function read(name: string): string | null {
  try {
    return localStorage.getItem(`praatplaat-${name}`);
  } catch {
    return kept.get(name) || null;
  }
}

/** Keeps something on this phone; an empty text takes it away. */
export function write(name: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(`praatplaat-${name}`);
    else localStorage.setItem(`praatplaat-${name}`, text);
  } catch {
    kept.set(name, text);
  }
}

/** 128 random bits, as 32 hexadecimal digits. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => (byte + 256).toString(16).slice(1)).join('');
}

/** The id by which this phone is known again. */
export function deviceId(): string {
  const known = read('device');
  if (known && /^[0-9a-f]{32}$/.test(known)) return known;
  const id = randomId();
  write('device', id);
  return id;
}
