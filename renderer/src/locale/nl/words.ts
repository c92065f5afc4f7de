const numbers = new Intl.NumberFormat('nl-NL');

/** "1 kaart", "12 kaarten", "1.204 antwoorden". */
export function counted(count: number, one: string, many: string): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}

/** "a", "a en b", "a, b en c". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}

const longDay = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
const time = new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', minute: '2-digit' });

/** A day such as `2026-12-03` in words: "3 december 2026". */
export function dayInWords(day: string): string {
  return longDay.format(new Date(`${day}T12:00:00`));
}

/** A moment in words, seen from now: "vandaag, 14.05", "gisteren, 9.30", "3 december 2026". */
export function momentInWords(instant: string, now: Date): string {
  const moment = new Date(instant);
  const clock = time.format(moment).replace(':', '.');
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (moment.toDateString() === now.toDateString()) return `vandaag, ${clock}`;
  if (moment.toDateString() === yesterday.toDateString()) return `gisteren, ${clock}`;
  return longDay.format(moment);
}
