import type { DamagedPart, MendOutcome } from '../../../../core/contract/damage-methods.ts';
import { counted, listed } from '../../../../core/words/nl.ts';

const KINDS: Readonly<Record<DamagedPart['kind'], readonly [string, string]>> = {
  record: ['kaart, afspraak of ander onderdeel', 'kaarten, afspraken of andere onderdelen'],
  step: ['stap om ongedaan te maken', 'stappen om ongedaan te maken'],
  scan: ['deel van een scan', 'delen van een scan'],
  answer: ['nagelezen antwoord', 'nagelezen antwoorden'],
  other: ['instelling', 'instellingen'],
};

const partOf = ({ municipality, kind, count }: DamagedPart) =>
  counted(count, ...KINDS[kind]) + (municipality === null ? '' : ` van ${municipality}`);

/** Damage of the file of the data. */
export const damage = {
  parts: (parts: readonly DamagedPart[]) =>
    `Het bestand met uw gegevens is beschadigd. Niet meer zoals u het maakte: ${listed(parts.map(partOf))}. De rest is in orde. Zal Praatplaat dit herstellen uit de kopieën op deze laptop?`,
  unreadable:
    'Een deel van het bestand met uw gegevens is niet te lezen. Sla wat u nog ziet op als trajectbestand, en haal op het beginscherm bij Kopieën terug wat ontbreekt.',
  lostLog: {
    missing:
      'Praatplaat was niet goed afgesloten, en het bestand praatplaat.sqlite-wal ontbreekt. Wat u het laatst deed, kan weg zijn. Kijk op het beginscherm bij Kopieën of daar meer in staat.',
    damaged:
      'Praatplaat was niet goed afgesloten, en het bestand praatplaat.sqlite-wal is beschadigd. Wat u het laatst deed, kan weg zijn. Kijk op het beginscherm bij Kopieën of daar meer in staat.',
  },
  mend: 'Herstel',
  outcome: ({ exact, older, left }: MendOutcome) =>
    [
      exact > 0 && `${counted(exact, 'onderdeel is', 'onderdelen zijn')} weer zoals u het maakte.`,
      older > 0 &&
        `${counted(older, 'onderdeel komt', 'onderdelen komen')} uit een oudere kopie of is niet na te gaan: kijk na of het klopt.`,
      left > 0 && `${counted(left, 'onderdeel is', 'onderdelen zijn')} niet te herstellen: nergens staat het nog goed.`,
    ]
      .filter(Boolean)
      .join(' ') || 'Er is niets te herstellen.',
} as const;
