import { ended } from '../../core/words/nl.ts';

/** The sentences of the e-mail that the minutes are sent with, in plain Dutch (B1). */
export const letterTexts = {
  subject: (date: string, whose: string) =>
    `Onderwerp: ${['Verslag van onze bijeenkomst over de toegang', whose, date && `(${date})`].filter(Boolean).join(' ')}`,
  greeting: 'Beste mensen,',
  came: (date: string, place: string) =>
    `${date ? `Op ${date}` : 'Onlangs'} praatten we${place && ` (${place})`} over de toegang tot hulp. Het verslag zit bij deze e-mail.`,
  agreed: 'Dit spraken we af:',
  action: (number: number, what: string, who: string, until: string) =>
    `${number}. ${what}\n   Wie: ${ended(who)} Uiterlijk: ${until}.`,
  calendar: 'Bij deze e-mail zit ook een bestand voor uw agenda. Open het, dan staan de data in uw agenda.',
  lacksPdf: 'Het korte verslag zit er alleen als Word-bestand bij, niet als pdf.',
  reply: (until: string, contact: string) =>
    ended(`Klopt er iets niet? Laat het weten${until && `, uiterlijk ${until}`}${contact && `: ${contact}`}`),
  close: 'Met vriendelijke groet,',
} as const;
