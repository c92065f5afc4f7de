import { createClient, type Transport } from '../../core/contract/client.ts';
import type { Role } from '../../core/contract/methods.ts';
import type { EventHub } from '../../services/event-hub.ts';

/** What becomes of an event on its way to a window. */
export type Fate = 'arrives' | 'lost' | 'doubled' | 'late';

/** The running program, as a window reaches it. */
interface Program {
  readonly services: { readonly hub: EventHub };
  call(method: string, input: unknown, role: Role): Promise<unknown>;
}

/** A line to a window that runs the program's own replica, on which events get lost, come twice or come late. */
export function shakyLine(role: Role, program: () => Program) {
  const listeners = new Set<(event: unknown) => void>();
  const reconnects = new Set<() => void>();
  const late: unknown[] = [];
  let fate: Fate = 'arrives';
  let stop = () => {};
  const hear = (event: unknown) => {
    for (const listener of listeners) listener(structuredClone(event));
  };
  const transport: Transport = {
    invoke: async (method, input) => structuredClone(await program().call(method, input, role)),
    upload: async () => ({ ok: false, code: 'upload-bad' }),
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onReconnect(listener) {
      reconnects.add(listener);
      return () => reconnects.delete(listener);
    },
  };
  return {
    api: createClient(transport),
    /** Listens to the program that runs now. */
    connect() {
      stop();
      stop = program().services.hub.listen((to, event) => {
        if (to !== role) return;
        if (fate === 'late') late.push(event);
        else if (fate !== 'lost') hear(event);
        if (fate === 'doubled') hear(event);
      });
      for (const listener of reconnects) listener();
    },
    happens(next: Fate) {
      fate = next;
      if (next !== 'late') for (const event of late.splice(0)) hear(event);
    },
  };
}
