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
