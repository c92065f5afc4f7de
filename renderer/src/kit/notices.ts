import { createStore } from 'zustand';
import { ApiError, type ErrorCode } from '../../../core/contract/errors.ts';
import type { MethodName } from '../../../core/contract/methods.ts';
import type { Command } from '../../../core/gestures/commands.ts';

/** What was tried: a command, a method of the contract, or work of the window itself. */
export type Cause = Command['type'] | MethodName | 'plate.picture';

/** Something that went wrong and is not solved yet. */
export interface Notice {
  readonly cause: Cause;
  readonly code: ErrorCode;
  /** The dialog that was open when it went wrong; null for the window itself. */
  readonly dialog: string | null;
  /** Another number for every time that something went wrong. */
  readonly number: number;
}

export interface NoticeState {
  /** At most one for each cause, the newest first. */
  readonly notices: readonly Notice[];
  /** The open dialogs, the topmost last. */
  readonly dialogs: readonly string[];
}

const MOST = 3;
let last = 0;

/** What stands open in this window: a problem stays until the same thing succeeds or a person takes it away. */
export const noticeStore = createStore<NoticeState>()(() => ({ notices: [], dialogs: [] }));

/** The code of any caught error; what is no ApiError is logged and becomes `internal`. */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof ApiError) return error.code;
  console.error(error);
  return 'internal';
}

/** Tells a problem, in place of what its cause told before. */
export function report(cause: Cause, error: unknown): void {
  last += 1;
  const { notices, dialogs } = noticeStore.getState();
  const notice = { cause, code: codeOf(error), dialog: dialogs.at(-1) ?? null, number: last };
  noticeStore.setState({ notices: [notice, ...notices.filter((one) => one.cause !== cause)] });
}

/** This was done after all: what it told before is solved. What anything else told stays. */
export function solved(cause: Cause): void {
  keep((notice) => notice.cause !== cause);
}

/** Tries something and tells what goes wrong; true when it was done. */
export async function attempt(cause: Cause, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    solved(cause);
    return true;
  } catch (error) {
    report(cause, error);
    return false;
  }
}

/** The connection with the services is there again. */
export function reconnected(): void {
  keep(({ code }) => code !== 'connection-lost');
}

/** A person has read this sentence; every notice that says the same goes with it. */
export function dismiss(code: ErrorCode): void {
  keep((notice) => notice.code !== code);
}

/** Another trajectory, or none: what could be tried again there is out of reach. */
export function forgetNotices(): void {
  keep(() => false);
}

/** A dialog opens: from now on problems are told inside it. Call what comes back when it closes. */
export function openDialog(id: string): () => void {
  noticeStore.setState(({ dialogs }) => ({ dialogs: [...dialogs, id] }));
  return () => noticeStore.setState(({ dialogs }) => ({ dialogs: dialogs.filter((one) => one !== id) }));
}

/** The sentences to show in a dialog, or (null) in the window: also of dialogs that are closed. No sentence twice. */
export function noticesIn({ notices, dialogs }: NoticeState, dialog: string | null): Notice[] {
  const here = notices.filter(
    (one) => (one.dialog !== null && dialogs.includes(one.dialog) ? one.dialog : null) === dialog,
  );
  return here.filter(({ code }, i) => here.findIndex((one) => one.code === code) === i).slice(0, MOST);
}

function keep(wanted: (notice: Notice) => boolean): void {
  const { notices } = noticeStore.getState();
  const left = notices.filter(wanted);
  if (left.length < notices.length) noticeStore.setState({ notices: left });
}
