const longDay = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
const time = new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', minute: '2-digit' });

/** A day such as `2026-12-03` in words: "3 december 2026". */
export function dayInWords(day: string): string {
  return longDay.format(new Date(`${day}T12:00:00`));
}

/** That copies of the data still hold what is deleted for good. */
export function stillInCopies(what: string): string {
  return `In de kopieën van uw gegevens staat ${what} nog, tot die na hoogstens 30 dagen weggaan.`;
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
