import type { IncomingMessage } from 'node:http';

/** Longest body in bytes: a ballot with a choice for every card, or a message. */
export const BODY_MOST = 4096;

/** The JSON in a request; undefined when there is none that can be read. Stops reading a body that is too long. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_MOST) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > BODY_MOST) return undefined;
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
