import { ApiError, Reply } from './errors.ts';
import type { ApiEvent } from './events.ts';
import type { CallInput, MethodName, Output } from './methods.ts';

/** What a shell gives a window: Electron's preload or the WebSocket client. */
export interface Transport {
  /** Resolves to a Reply; a lost connection resolves to the code `connection-lost`. */
  invoke(method: string, input: unknown): Promise<unknown>;
  /** Hands bytes to the services; resolves to a Reply with `{ uploadId }`. Uploads are forgotten after a while. */
  upload(name: string, bytes: Uint8Array): Promise<unknown>;
  onEvent(listener: (event: unknown) => void): () => void;
  /** Called after a lost connection is there again: state may have been missed. */
  onReconnect(listener: () => void): () => void;
  /** Called when the connection is lost, at once; `isStranger`: the program is there, and does not know this window. */
  onLost?(listener: (isStranger: boolean) => void): () => void;
  /** True where the shell prints the window as it stands, so that nobody needs the page as a document. Left out: false. */
  readonly printsWindow?: boolean;
}

/** Typed calls on a transport. Calls throw ApiError with a code. */
export interface ApiClient {
  call<M extends MethodName>(method: M, input: CallInput<M>): Promise<Output<M>>;
  upload(name: string, bytes: Uint8Array): Promise<string>;
  onEvent(listener: (event: ApiEvent) => void): () => void;
  onReconnect(listener: () => void): () => void;
  /** Told when the connection is lost; never where there is none to lose. */
  onLost(listener: (isStranger: boolean) => void): () => void;
  /** Whether the shell prints the window as it stands. */
  readonly printsWindow: boolean;
}

/**
 * Makes the typed client. Only the envelope is checked here: the dispatcher parsed each answer, and the event hub what
 * the room is told, before it left the services.
 */
export function createClient(transport: Transport): ApiClient {
  return {
    async call<M extends MethodName>(method: M, input: CallInput<M>) {
      return unwrap(await transport.invoke(method, input)) as Output<M>;
    },
    async upload(name, bytes) {
      return (unwrap(await transport.upload(name, bytes)) as { uploadId: string }).uploadId;
    },
    onEvent: (listener) => transport.onEvent((event) => listener(event as ApiEvent)),
    onReconnect: (listener) => transport.onReconnect(listener),
    onLost: (listener) => transport.onLost?.(listener) ?? (() => undefined),
    printsWindow: transport.printsWindow ?? false,
  };
}

function unwrap(raw: unknown): unknown {
  const reply = Reply.parse(raw);
  if (!reply.ok) throw new ApiError(reply.code, reply.detail);
  return reply.value;
}
