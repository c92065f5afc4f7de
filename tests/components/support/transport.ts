import { commands } from 'vitest/browser';
import type { Transport } from '../../../core/contract/client.ts';
import type { ErrorCode } from '../../../core/contract/errors.ts';
import type { FacilitatorEvent } from '../../../core/contract/events.ts';
import type { MethodName, Role } from '../../../core/contract/methods.ts';
import type { commands as serverCommands } from './commands.ts';

type Commands = typeof serverCommands;
/** A command as the browser calls it: without the context that vitest adds. */
type Called<C> = C extends (context: never, ...input: infer I) => infer R ? (...input: I) => R : never;

declare module 'vitest/browser' {
  interface BrowserCommands extends CommandsHere {}
}
type CommandsHere = { readonly [C in keyof Commands]: Called<Commands[C]> };

/** The transport of a window to the services of one test, and a way to let its calls go wrong. */
export interface TestTransport extends Transport {
  /** Until `mend` every call of this method gives this code, and does nothing. */
  fail(method: MethodName, code: ErrorCode): void;
  mend(): void;
  /** Tells the window something, as the services would. */
  tell(event: FacilitatorEvent): void;
  /** Loses the connection, as a shell would tell. */
  lose(isStranger: boolean): void;
}

/** As the shells do it: a window hears what happened before its call is answered. */
export function connectServices(id: string, role: Role): TestTransport {
  const listeners = new Set<(event: unknown) => void>();
  const lost = new Set<(isStranger: boolean) => void>();
  const failing = new Map<string, ErrorCode>();
  return {
    async invoke(method, input) {
      const code = failing.get(method);
      if (code) return { ok: false, code };
      const { reply, events } = await commands.callServices(id, role, method, input);
      for (const told of events) if (told.role === role) for (const listener of listeners) listener(told.event);
      return reply;
    },
    upload: async () => ({ ok: false, code: 'upload-bad' }),
    onEvent(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onReconnect: () => () => undefined,
    fail: (method, code) => void failing.set(method, code),
    mend: () => failing.clear(),
    tell(event) {
      for (const listener of listeners) listener(event);
    },
    onLost(listener) {
      lost.add(listener);
      return () => void lost.delete(listener);
    },
    lose(isStranger) {
      for (const listener of lost) listener(isStranger);
    },
  };
}
