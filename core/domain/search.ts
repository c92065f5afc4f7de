/** A text as one searches in it: without accents, capitals and double spaces. */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a search key holds every word of what was typed; an empty search holds for all. */
export function matchesSearch(key: string, query: string): boolean {
  return searchKey(query)
    .split(' ')
    .every((word) => key.includes(word));
}
