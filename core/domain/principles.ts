import { z } from 'zod';

/** Number of one of the seven principles (uitgangspunten) of good access, in their official order. */
export const PrincipleNumber = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);
export type PrincipleNumber = z.infer<typeof PrincipleNumber>;
export const PRINCIPLE_NUMBERS: readonly PrincipleNumber[] = [1, 2, 3, 4, 5, 6, 7];

/** Official wording of the seven principles, as made by Movisie, client organisations and the VNG. */
export const PRINCIPLES: Readonly<Record<PrincipleNumber, string>> = {
  1: 'De voorgestelde ondersteuning is passend en samenhangend',
  2: 'De voorgestelde ondersteuning is toekomst- en levensloopbestendig',
  3: 'Inwoners hebben regie en zeggenschap in het toegangsproces',
  4: 'Toegangsmedewerkers zijn deskundig',
  5: 'Toegangsmedewerkers hebben handelingsruimte om te doen wat nodig is',
  6: 'Het toegangsproces is transparant en eenvoudig',
  7: 'Er wordt gewerkt aan het voorkomen, tijdig signaleren en doorgeleiden van problemen van inwoners',
};

/** What a principle is called in the room; the official text stands beside it in small print. */
export const SHORT_PRINCIPLES: Readonly<Record<PrincipleNumber, string>> = {
  1: 'Hulp die past en op elkaar aansluit',
  2: 'Hulp die ook later past',
  3: 'Inwoners beslissen mee',
  4: 'Medewerkers kennen hun vak',
  5: 'Medewerkers hebben ruimte om te doen wat nodig is',
  6: 'De weg naar hulp is duidelijk en eenvoudig',
  7: 'Problemen voorkomen en op tijd zien',
};
