import type { Delivery } from '../core/contract/delivery.ts';
import type { Role } from '../core/contract/methods.ts';
import type { OpenDoor } from './phones/phone-room.ts';

/** What differs per shell: how a file reaches the person, and how a projector window opens. */
export interface Shell {
  /** Hands over a finished file. Throws ApiError `save-failed` when it cannot be written. */
  deliver(fileName: string, data: Uint8Array): Promise<Delivery>;
  /**
   * What the facilitator's window would print, as PDF; null where only the window itself can print. `page` is the same as one
   * HTML document, for a shell that has no hold on the window.
   */
  printPdf(page: Uint8Array | null): Promise<Uint8Array | null>;
  /** Opens a projector window, or gives the address (path) of the page to open as one. */
  openProjector(): Promise<{ url: string | null }>;
  /** Starts the server for phones, and keeps the laptop awake as long as it runs. */
  readonly openDoor: OpenDoor;
}

/** Who calls, through which shell. */
export interface CallContext {
  readonly role: Role;
  readonly shell: Shell;
}
