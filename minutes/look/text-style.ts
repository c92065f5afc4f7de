/** A line beside a paragraph. */
export interface Side {
  readonly style: 'single';
  readonly size: number;
  readonly space: number;
  readonly color: string;
}

/**
 * How text looks, as plain data that the pages measure and the docx library takes as it is. Sizes are half points,
 * distances twips, lines 240ths.
 */
export interface TextLook {
  readonly run?: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly color?: string;
    readonly font?: string;
  };
  readonly paragraph?: {
    readonly keepNext?: boolean;
    readonly keepLines?: boolean;
    readonly spacing?: Spacing;
    readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
    readonly leftTabStop?: number;
    readonly shading?: { readonly fill: string };
    readonly border?: {
      readonly top?: Side;
      readonly bottom?: Side;
      readonly left?: Side;
      readonly right?: Side;
    };
  };
}

interface Spacing {
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly lineRule?: 'auto';
}

/** A paragraph style by its id in the document and its name in Word. */
export interface TextStyle extends TextLook {
  readonly id: string;
  readonly name: string;
  readonly basedOn: 'Normal';
  readonly quickFormat?: boolean;
}

/** Space between lines, in 240ths of a line. */
export const line = (twips: number) => ({ line: twips, lineRule: 'auto' as const });

/** The bar beside a block of text. */
export const bar = (color: string, size = 18): Side => ({ style: 'single', size, space: 8, color });

/** Smaller letters are not in a text that is larger for everyone to read; in half points. */
const LEAST = 28;

/** Letters so many times larger, in half points. */
export const largerSize = (size: number, scale: number): number =>
  scale === 1 ? size : Math.max(LEAST, Math.round(size * scale));

/** The same text with larger letters, and with its places on the line; the space above and below it stays as it is. */
export function enlarged<Text extends TextLook>(text: Text, scale: number): Text {
  const { run, paragraph } = text;
  const { indent, leftTabStop } = paragraph ?? {};
  const places = Object.entries(indent ?? {}).map(([side, place]) => [side, Math.round(place * scale)]);
  return {
    ...text,
    ...(run?.size !== undefined && { run: { ...run, size: largerSize(run.size, scale) } }),
    ...(paragraph && {
      paragraph: {
        ...paragraph,
        ...(indent && { indent: Object.fromEntries(places) }),
        ...(leftTabStop !== undefined && { leftTabStop: Math.round(leftTabStop * scale) }),
      },
    }),
  };
}
