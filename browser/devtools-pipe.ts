import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

const END = 0;
const Message = z.object({ id: z.number().optional(), result: z.unknown().optional(), error: z.unknown().optional() });

/** Asks the browser something and gives the answer. Rejects when it refuses, is gone, or answers otherwise. */
export type Ask = <T>(method: string, params: object, answer: z.ZodType<T>, sessionId?: string) => Promise<T>;

/**
 * Talks with a Chromium that was started with `--remote-debugging-pipe`, over its third and fourth stream: messages of JSON
 * with a zero byte after each. Source: the Chrome DevTools Protocol, transport over a pipe.
 */
export function talkTo(child: ChildProcess): Ask {
  const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let asked = 0;
  const gone = () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser is gone'));
    waiting.clear();
  };
  for (const end of [child, to, from]) end.on('error', gone);
  child.once('exit', gone);
  const onMessage = (text: string) => {
    const { id, result, error } = Message.parse(JSON.parse(text));
    const caller = id === undefined ? undefined : waiting.get(id);
    if (!caller || id === undefined) return;
    waiting.delete(id);
    if (error === undefined) caller.resolve(result);
    else caller.reject(new Error(JSON.stringify(error)));
  };
  readMessages(from, (text) => {
    try {
      onMessage(text);
    } catch {
      // Who talks like this is no browser that can be asked something.
      gone();
      child.kill();
    }
  });
  return (method, params, answer, sessionId) =>
    new Promise<unknown>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      to.write(`${JSON.stringify({ id: asked, method, params, sessionId })}\0`);
    }).then((result) => answer.parse(result));
}

function readMessages(from: Readable, onMessage: (text: string) => void): void {
  let parts: Buffer[] = [];
  from.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(END); end >= 0; end = rest.indexOf(END)) {
      onMessage(Buffer.concat([...parts, rest.subarray(0, end)]).toString());
      parts = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) parts.push(rest);
  });
}
