import { counted } from '../../../../core/words/nl.ts';

const dayAndMonth = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' });
const day = (date: string) => dayAndMonth.format(new Date(`${date}T12:00:00`));
const cards = (count: number) => counted(count, 'kaart', 'kaarten');

/** What the room reads. */
export const room = {
  motto: 'Samen werken aan goede toegang',
  municipality: (name: string) => `Gemeente ${name}`,
  agreed: 'Dit spreken we af',
  loose: 'Andere afspraken',
  none: 'In deze bijeenkomst zijn nog geen afspraken gemaakt.',
  firstStep: (text: string) => `Eerste stap: ${text}`,
  indicator: (text: string) => `Daaraan merken we het: ${text}`,
  noActions: 'Nog geen afspraak hierbij',
  plate: (count: number) => `Praatplaat met ${cards(count)}`,
  chosen: (question: string) => `Gekozen bij: ${question}`,
  page: (page: number, pages: number) => `bladzijde ${page} van ${pages}`,
  actionsPage: (actions: number, page: number, pages: number) =>
    [counted(actions, 'afspraak', 'afspraken'), ...(pages > 1 ? [`bladzijde ${page} van ${pages}`] : [])].join(' · '),
  partOfText: (part: number, parts: number) =>
    part === 1 ? `deel 1 van ${parts}` : `vervolg, deel ${part} van ${parts}`,
  again: (title: string) => `${title} (vervolg)`,
  moreOfTask: (count: number) => `Hierna nog ${count} bij deze opgave`,
  moreLoose: (count: number) => `Hierna nog ${count}`,
  why: (text: string) => `Waarom: ${text}`,
  until: (date: string) => `uiterlijk ${day(date)}`,
  who: (name: string) => `Wie: ${name}`,
  when: (date: string) => `Wanneer: uiterlijk ${day(date)}`,
  noWho: 'Nog niemand',
  noWhen: 'Nog geen datum',
  rest: (count: number) => `en nog ${count}`,
  cards,
  actions: (count: number) => counted(count, 'afspraak', 'afspraken'),
};
