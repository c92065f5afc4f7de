import { z } from 'zod';
import { ApiError, type Reply } from './errors.ts';
import { type Input, type MethodName, methods, type Output, type Role } from './methods.ts';

/** One handler per method of the contract. */
export type Handlers<Context> = {
  readonly [M in MethodName]: { handle(input: Input<M>, context: Context): Output<M> | Promise<Output<M>> };
};

export type Dispatch<Context> = (method: unknown, input: unknown, context: Context) => Promise<Reply>;

/**
 * Turns handlers into the one entry for all calls: checks the method, the role and the input, and never throws.
 * `asError` turns an unexpected error into a code (and logs it); `before` refuses a call by throwing.
 */
export function createDispatcher<Context extends { readonly role: Role }>(
  handlers: Handlers<Context>,
  asError: (error: unknown) => ApiError,
  before: (input: unknown, name: MethodName) => void = () => undefined,
): Dispatch<Context> {
  return async (method, input, context) => {
    if (typeof method !== 'string' || !Object.hasOwn(methods, method)) return { ok: false, code: 'unknown-method' };
    const name = method as MethodName;
    const { roles, input: schema, output } = methods[name];
    if (!(roles as readonly Role[]).includes(context.role)) return { ok: false, code: 'forbidden' };
    const parsed = schema.safeParse(input);
    if (!parsed.success) return { ok: false, code: 'bad-input', detail: z.prettifyError(parsed.error) };
    try {
      before(parsed.data, name);
      const handler = handlers[name] as { handle(input: unknown, context: Context): unknown };
      return { ok: true, value: output.parse(await handler.handle(parsed.data, context)) };
    } catch (error) {
      const { code, message } = error instanceof ApiError ? error : asError(error);
      return { ok: false, code, detail: message };
    }
  };
}
