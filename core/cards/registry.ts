import { z } from 'zod';
import type { Sign } from '../domain/perspective.ts';
import { finding } from './finding/finding.ts';
import { improvementPoint } from './improvement-point/improvement-point.ts';
import type { CardKindOf } from './kind.ts';
import { moment } from './moment/moment.ts';
import { note } from './note/note.ts';
import { quote } from './quote/quote.ts';
import { statement } from './statement/statement.ts';

/** Every kind of card by the `type` of its content. What differs per kind is asked here and nowhere else. */
export const CARD_KINDS = { note, statement, improvementPoint, quote, finding, moment } as const;

export type CardKind = keyof typeof CARD_KINDS;
type Kinds = typeof CARD_KINDS;
/** Kinds of card that hold the words of the room itself. */
export type OwnKind = { [K in CardKind]: Kinds[K]['fromScan'] extends null ? K : never }[CardKind];

const kinds = Object.values(CARD_KINDS);
/** A registry is never empty; zod wants to read that in the type. */
const filled = <Schema>(schemas: readonly Schema[]) => schemas as unknown as readonly [Schema, ...Schema[]];

export const CardKind = z.enum(Object.keys(CARD_KINDS) as CardKind[]);

/** What a card says. */
export const CardContent = z.discriminatedUnion('type', filled(kinds.map(({ content }) => content)));
export type CardContent = z.infer<typeof CardContent>;

const isNoMoment = (kind: (typeof kinds)[number]): kind is Exclude<(typeof kinds)[number], typeof moment> =>
  kind !== moment;
/** What a card can say to the room: no moment, for that says whose it is. */
export const RoomContent = z.discriminatedUnion('type', filled(kinds.filter(isNoMoment).map(({ content }) => content)));
export type RoomContent = z.infer<typeof RoomContent>;
export type ContentOf<K extends CardKind> = Extract<CardContent, { type: K }>;
/** The content of a card with words of the room itself. */
export type OwnContent = ContentOf<OwnKind>;

const sources = kinds.flatMap(({ fromScan }) => (fromScan ? [fromScan.source] : []));

/** A result of the scan that can become a card. */
export const CardSource = z.discriminatedUnion('type', filled(sources));
export type CardSource = z.infer<typeof CardSource>;

/** The registry as one kind that takes any content. It is only ever asked about a content of its own type. */
export const kindOf = (type: CardKind) => CARD_KINDS[type] as unknown as CardKindOf<CardContent, CardSource>;

/** A kind stands under the `type` of its content, and own words have a sign that says whose they are. */
CARD_KINDS satisfies { readonly [K in CardKind]: { readonly content: z.ZodType<{ type: K }> } };
CARD_KINDS satisfies {
  readonly [K in OwnKind]: { readonly content: z.ZodType<{ perspective: Sign; text: string }> };
};
