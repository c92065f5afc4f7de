import { type FacilitatorEvent, ProjectorEvent } from '../core/contract/events.ts';
import type { Role } from '../core/contract/methods.ts';

/** Who gets which event: the type keeps facilitator events away from the projector. */
interface EventOf {
  readonly facilitator: FacilitatorEvent;
  readonly projector: ProjectorEvent;
}
type Listener = (role: Role, event: FacilitatorEvent | ProjectorEvent) => void;

/** Passes events from the services to the shell, which sends them to the windows of that role. */
export interface EventHub {
  send<R extends Role>(role: R, event: EventOf[R]): void;
  listen(listener: Listener): () => void;
}

export function createEventHub(): EventHub {
  const listeners = new Set<Listener>();
  return {
    send(role, event) {
      // The room gets what the contract names, and nothing else.
      const sent = role === 'projector' ? ProjectorEvent.parse(event) : event;
      for (const listener of listeners) listener(role, sent);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
