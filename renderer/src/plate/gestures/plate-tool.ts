/** What a hand does on the plate with one tool. The middle button moves the plate with every tool. */
export interface PlateTool {
  /** How the mouse looks over empty paper, over a thing, and while the plate is moved. */
  readonly cursor: { readonly paper: string; readonly thing: string; readonly moving: string };
  /** What goes along with a drag that begins on a thing; on empty paper it is always the plate. */
  readonly drags: 'things' | 'plate';
  /** What a click on a thing does. A tool that chooses also opens with a double click. */
  readonly click: 'choose' | 'dot' | 'connect' | 'nothing';
}
