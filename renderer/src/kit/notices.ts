import { createStore } from 'zustand';
import { ApiError, type ErrorCode } from '../../../core/contract/errors.ts';

/** The one problem that the window shows now, or null. */
export const noticeStore = createStore<{ code: ErrorCode | null }>()(() => ({ code: null }));

/** The code of any caught error; what is no ApiError is logged and becomes `internal`. */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof ApiError) return error.code;
  console.error(error);
  return 'internal';
}

/** Shows the Dutch sentence of an error in the bar at the top. */
export function reportError(error: unknown): void {
  noticeStore.setState({ code: codeOf(error) });
}

/** Takes the bar away. */
export function clearNotice(): void {
  noticeStore.setState({ code: null });
}
