const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** Writes an ISO day (`2026-12-03`) as `3 december 2026`; the same on every machine. */
export function dutchDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(date)} ${name} ${year}` : day;
}

/** The same without its year where that is the year of another day, which stands near: `3 december`. */
export function dutchDateNear(day: string, other: string | null): string {
  const [year = ''] = day.split('-');
  const written = dutchDate(day);
  return other?.startsWith(`${year}-`) && written !== day ? written.slice(0, -year.length - 1) : written;
}

const WEEKDAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');

/** Writes an ISO day with its day of the week: `donderdag 3 december 2026`. */
export function dutchWeekday(day: string): string {
  const name = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return name ? `${name} ${dutchDate(day)}` : day;
}

/** The day on this laptop, as `2026-12-03`. */
export function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
